# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AttachmentInput, LineBatch, LineBatchInput
from ...models.scm.shared import CustomerFeeInput
from ...runtime.model import Input
from ...runtime.values import OpenStr, StringDecimal


class OutBoundHead(Input, kw_only=True):
    """销售出库单表头."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. XSCK-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    customer_id: str
    """客户id; e.g. 697102424829079552."""
    customer_number: str | UnsetType = UNSET
    """客户编码; e.g. KH00001."""
    bill_dis_amount: Decimal | UnsetType = UNSET
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: Decimal | UnsetType = UNSET
    """整单折扣率%; e.g. 3."""
    contact_linkman: str | UnsetType = UNSET
    """联系人; e.g. 张三."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    deduction_balance: Decimal | UnsetType = UNSET
    """抵扣预付款; e.g. 20.2."""
    delivery_type_id: OpenStr[Literal["6", "8", "9"]] | UnsetType = UNSET
    """交货方式id; 6 物流配送, 8 车辆配送, 9 客户自提."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    dept_number: str | UnsetType = UNSET
    """部门编码; e.g. BM001."""
    due_date: dt.date | UnsetType = UNSET
    """结算日期; yyyy-MM-dd."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 739763410337575936."""
    emp_number: str | UnsetType = UNSET
    """业务员编码; e.g. YG001."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    setting_term_id: str | UnsetType = UNSET
    """结算期限id; e.g. 1."""
    total_amount: Decimal | UnsetType = UNSET
    """本次应收账款; e.g. 10.2."""
    total_un_settle_amount: Decimal | UnsetType = UNSET
    """本单未收; e.g. 30.2."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    cus_bear_fee_entry: list[CustomerFeeInput] | UnsetType = UNSET
    """客户承担费用."""


class OutBoundLine(LineBatch, kw_only=True):
    """销售出库分录."""

    id: str | None = None
    """商品分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 697140092908614656."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    material_model: str | None = None
    """商品规格; e.g. 500g."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 697110094189441024."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    price: Decimal
    """单价; e.g. 5.5."""
    tax_price: Decimal | None = None
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: Decimal | None = None
    """实际不含税金额; e.g. 10.2."""
    act_tax_price: Decimal | None = None
    """实际含税单价; e.g. 50.2."""
    amount: Decimal | None = None
    """金额; e.g. 55."""
    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
    aux_number1: str | None = None
    """辅助属性1编码; e.g. YS01."""
    aux_number2: str | None = None
    """辅助属性2编码; e.g. CM01."""
    aux_number3: str | None = None
    """辅助属性3编码; e.g. CZ01."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    aux_qty: Decimal | None = None
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 697110094189441024."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    bill_dis_distribution: Decimal | None = None
    """整单折扣分配额; e.g. 10.2."""
    cess: Decimal | None = None
    """税率%; e.g. 13."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    cost: Decimal | None = None
    """成本; e.g. 10.2."""
    cur_settle_amount: Decimal | None = None
    """本次核销金额; e.g. 30.2."""
    dis_amount: Decimal | None = None
    """折扣额; e.g. 5.5."""
    dis_price: Decimal | None = None
    """折扣单价; e.g. 10.2."""
    dis_rate: Decimal | None = None
    """折算率; e.g. 10."""
    dis_tax_amount: Decimal | None = None
    """含税折扣额; e.g. 102."""
    discount: Decimal | None = None
    """折扣; e.g. 10."""
    divide_diff_amount: Decimal | None = None
    """优惠分摊金额; e.g. 20.2."""
    entry_settle_status: OpenStr[Literal["A", "B", "C"]] | None = None
    """分录核销状态; A 未收款, B 部分收款, C 全部收款."""
    entry_status: str | None = None
    """分录状态; e.g. Z."""
    inv_base_qty: Decimal | None = None
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    is_free: bool | None = None
    """是否赠品."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    material_help_code: str | None = None
    """商品助记码; e.g. HFS."""
    material_is_asst_attr: bool | None = None
    """商品是否启用辅助属性."""
    material_is_batch: bool | None = None
    """商品是否启用批次."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    material_is_multi_unit: bool | None = None
    """商品是否启用多单位."""
    material_is_serial: bool | None = None
    """商品是否启用序列号."""
    picture: str | None = None
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
    pre_dis_amount: Decimal | None = None
    """折前金额; e.g. 20.2."""
    return_qty: Decimal | None = None
    """退货基本数量; e.g. 20."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    stock_id: str
    """仓库id; e.g. 697105306978627584."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    tax_amount: Decimal | None = None
    """税额; e.g. 7.15."""
    unit_cost: Decimal | None = None
    """单位成本; e.g. 20.2."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class OutBoundLineInput(LineBatchInput, kw_only=True):
    """销售出库分录."""

    id: str | UnsetType = UNSET
    """商品分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 697140092908614656."""
    material_number: str | UnsetType = UNSET
    """商品编码; e.g. SP00001."""
    material_model: str | UnsetType = UNSET
    """商品规格; e.g. 500g."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 697110094189441024."""
    unit_number: str | UnsetType = UNSET
    """单位编码; e.g. jin."""
    price: Decimal
    """单价; e.g. 5.5."""
    tax_price: Decimal | UnsetType = UNSET
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: Decimal | UnsetType = UNSET
    """实际不含税金额; e.g. 10.2."""
    act_tax_price: Decimal | UnsetType = UNSET
    """实际含税单价; e.g. 50.2."""
    amount: Decimal | UnsetType = UNSET
    """金额; e.g. 55."""
    aux_id1: str | UnsetType = UNSET
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | UnsetType = UNSET
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | UnsetType = UNSET
    """辅助属性3id; e.g. 786501920608042275."""
    aux_number1: str | UnsetType = UNSET
    """辅助属性1编码; e.g. YS01."""
    aux_number2: str | UnsetType = UNSET
    """辅助属性2编码; e.g. CM01."""
    aux_number3: str | UnsetType = UNSET
    """辅助属性3编码; e.g. CZ01."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_number: str | UnsetType = UNSET
    """辅助属性编码; e.g. HS-L."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 697110094189441024."""
    aux_unit_number: str | UnsetType = UNSET
    """辅助单位编码; e.g. xiang."""
    barcode: str | UnsetType = UNSET
    """条形码; e.g. 6901234567892."""
    base_unit_id: str | UnsetType = UNSET
    """基本单位id; e.g. 1."""
    base_unit_number: str | UnsetType = UNSET
    """基本单位编码; e.g. kg."""
    bill_dis_distribution: Decimal | UnsetType = UNSET
    """整单折扣分配额; e.g. 10.2."""
    cess: Decimal | UnsetType = UNSET
    """税率%; e.g. 13."""
    comment: str | UnsetType = UNSET
    """行备注; e.g. 行备注."""
    cost: Decimal | UnsetType = UNSET
    """成本; e.g. 10.2."""
    cur_settle_amount: Decimal | UnsetType = UNSET
    """本次核销金额; e.g. 30.2."""
    dis_amount: Decimal | UnsetType = UNSET
    """折扣额; e.g. 5.5."""
    dis_price: Decimal | UnsetType = UNSET
    """折扣单价; e.g. 10.2."""
    dis_rate: Decimal | UnsetType = UNSET
    """折算率; e.g. 10."""
    dis_tax_amount: Decimal | UnsetType = UNSET
    """含税折扣额; e.g. 102."""
    discount: Decimal | UnsetType = UNSET
    """折扣; e.g. 10."""
    divide_diff_amount: Decimal | UnsetType = UNSET
    """优惠分摊金额; e.g. 20.2."""
    entry_settle_status: OpenStr[Literal["A", "B", "C"]] | UnsetType = UNSET
    """分录核销状态; A 未收款, B 部分收款, C 全部收款."""
    entry_status: str | UnsetType = UNSET
    """分录状态; e.g. Z."""
    inv_base_qty: Decimal | UnsetType = UNSET
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | UnsetType = UNSET
    """库存数量; e.g. 120."""
    is_free: bool | UnsetType = UNSET
    """是否赠品."""
    kf_period: int | UnsetType = UNSET
    """保质期; e.g. 180."""
    material_help_code: str | UnsetType = UNSET
    """商品助记码; e.g. HFS."""
    material_is_asst_attr: bool | UnsetType = UNSET
    """商品是否启用辅助属性."""
    material_is_batch: bool | UnsetType = UNSET
    """商品是否启用批次."""
    material_is_kf_period: bool | UnsetType = UNSET
    """商品是否启用保质期."""
    material_is_multi_unit: bool | UnsetType = UNSET
    """商品是否启用多单位."""
    material_is_serial: bool | UnsetType = UNSET
    """商品是否启用序列号."""
    picture: str | UnsetType = UNSET
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
    pre_dis_amount: Decimal | UnsetType = UNSET
    """折前金额; e.g. 20.2."""
    return_qty: Decimal | UnsetType = UNSET
    """退货基本数量; e.g. 20."""
    seq: int | UnsetType = UNSET
    """分录序号; e.g. 1."""
    sn_list_id: str | UnsetType = UNSET
    """序列号流转id; e.g. 731402661418126339."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    sp_number: str | UnsetType = UNSET
    """仓位编码; e.g. CW001."""
    src_entry_id: str | UnsetType = UNSET
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | UnsetType = UNSET
    """源单id; e.g. 734488739815599601."""
    stock_id: str
    """仓库id; e.g. 697105306978627584."""
    stock_number: str | UnsetType = UNSET
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | UnsetType = UNSET
    """仓库是否启用仓位."""
    tax_amount: Decimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    unit_cost: Decimal | UnsetType = UNSET
    """单位成本; e.g. 20.2."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class SalOutBoundLine(OutBoundLine, kw_only=True):
    """商品分录."""

    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    all_amount: Decimal | None = None
    """价税合计; e.g. 62.15."""
    all_amount_for: StringDecimal | None = None
    """价税合计本位币; e.g. 1001."""
    aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
    aux_id4: str | None = None
    """辅助属性4id; e.g. 762527898858534963."""
    aux_id5: str | None = None
    """辅助属性5id; e.g. 763616325543842296."""
    aux_name1: str | None = None
    """辅助属性1名称; e.g. 红色."""
    aux_name2: str | None = None
    """辅助属性2名称; e.g. L."""
    aux_name3: str | None = None
    """辅助属性3名称; e.g. 棉."""
    aux_name4: str | None = None
    """辅助属性4名称; e.g. 长袖."""
    aux_name5: str | None = None
    """辅助属性5名称; e.g. 男款."""
    aux_number4: str | None = None
    """辅助属性4编码; e.g. KS01."""
    aux_number5: str | None = None
    """辅助属性5编码; e.g. XB01."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    coefficient: Decimal | None = None
    """换算率; e.g. 0.5."""
    conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    cus_bill_no: str | None = None
    """客户订单号; e.g. PO-20240520-01."""
    entry_ivc_qty: StringDecimal | None = None
    """行已开票数量; e.g. 12."""
    entry_un_ivc_qty: StringDecimal | None = None
    """行未开票数量; e.g. 12."""
    fee: Decimal | None = None
    """销售费用分摊; e.g. 20."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    src_bill_date: dt.date | None = None
    """源单日期; yyyy-MM-dd."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_id: OpenStr[Literal["sal_bill_order", "sal_delivery_notice"]] | None = None
    """源单类型id; sal_bill_order 销售订单, sal_delivery_notice 发货通知单."""
    src_bill_type_name: str | None = None
    """源单类型名称; e.g. 销售订单."""
    src_bill_type_number: str | None = None
    """源单类型编码; e.g. sal_bill_order."""
    src_order_id: str | None = None
    """源头订单id; e.g. 784448346593915475."""
    src_seq: int | None = None
    """源单行号; e.g. 1."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""


class SalOutBoundLineInput(OutBoundLineInput, kw_only=True):
    """商品分录."""

    all_amount: Decimal | UnsetType = UNSET
    """价税合计; e.g. 62.15."""
    aux_id4: str | UnsetType = UNSET
    """辅助属性4id; e.g. 762527898858534963."""
    aux_id5: str | UnsetType = UNSET
    """辅助属性5id; e.g. 763616325543842296."""
    aux_number4: str | UnsetType = UNSET
    """辅助属性4编码; e.g. KS01."""
    aux_number5: str | UnsetType = UNSET
    """辅助属性5编码; e.g. XB01."""
    cus_bill_no: str | UnsetType = UNSET
    """客户订单号; e.g. PO-20240520-01."""
    fee: Decimal | UnsetType = UNSET
    """销售费用分摊; e.g. 20."""
    fee_for: StringDecimal | UnsetType = UNSET
    """销售费用分摊本位币; e.g. 11451201."""
    outside_material_number: str | UnsetType = UNSET
    """外部商品编码; e.g. WB0001."""
    outside_material_unit: str | UnsetType = UNSET
    """外部商品单位; e.g. 箱."""
    pick_inspect_id: str | UnsetType = UNSET
    """拣货单内码id; e.g. 757241283662499024."""
    pick_inspect_entry_id: str | UnsetType = UNSET
    """拣货单分录内码id; e.g. 746718121838760983."""
    return_qty_unit: Decimal | UnsetType = UNSET
    """退货数量; e.g. 20."""
    scheme_id: str | UnsetType = UNSET
    """客户价格方案id; e.g. 771285066017489300."""
    src_bill_type_id: OpenStr[Literal["sal_bill_order", "sal_delivery_notice"]] | UnsetType = UNSET
    """源单类型id; sal_bill_order 销售订单, sal_delivery_notice 发货通知单."""
