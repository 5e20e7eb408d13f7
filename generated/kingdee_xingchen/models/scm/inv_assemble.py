# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...models.scm.shared import CostPayment, CostPaymentInput
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class InvAssemblePage(Page, kw_only=True):
    """组装、拆卸单列表."""

    rows: list[InvAssembleRow] = field(default_factory=list)
    """组装、拆卸单."""


class InvAssembleRow(Model, kw_only=True):
    """组装、拆卸单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. ZZD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    audit_time: LocalDateTime | None = None
    """审核时间; China time."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    print_count: int | None = None
    """打印次数; e.g. 2."""
    remark: str | None = None
    """备注; e.g. 备注."""


class AssembleHead(Model, kw_only=True):
    """组装、拆卸单表头."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. ZZD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    allocate_rule: OpenStr[Literal["1", "2"]] | None = None
    """费用分摊规则; 1 按成本分摊比例, 2 按数量分摊."""
    audit_time: LocalDateTime | None = None
    """审核时间; China time."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    currency_number: str | None = None
    """币别编码; e.g. CNY."""
    dept_id: str | None = None
    """部门id; e.g. 739162466113570816."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modifier_number: str | None = None
    """修改人编码; e.g. lisi."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    remark: str | None = None
    """备注; e.g. 备注."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    cost_fee_entity: InvAssembleCosts | None = None
    """组装费用明细."""
    material_entity: list[InvAssembleLine] = field(default_factory=list)
    """商品分录."""


class InvAssemble(AssembleHead, kw_only=True):
    """组装单."""

    cost_fee: StringDecimal | None = None
    """组装费用; e.g. 100.5."""


class AssembleHeadInput(Input, kw_only=True):
    """组装、拆卸单表头."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. ZZD-20240520-00001."""
    bill_date: dt.date | UnsetType = UNSET
    """单据日期; yyyy-MM-dd."""
    customer_id: str | UnsetType = UNSET
    """客户id; e.g. 768893389614948509."""
    supplier_id: str | UnsetType = UNSET
    """供应商id; e.g. 705544733945170331."""
    allocate_rule: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """费用分摊规则; 1 按成本分摊比例, 2 按数量分摊."""
    contact_info: str | UnsetType = UNSET
    """联系信息; e.g. 张三 13800138000."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 739162466113570816."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    cost_fee_entity: InvAssembleCostsInput | UnsetType = UNSET
    """组装费用明细."""
    material_entity: list[InvAssembleLineInput]
    """商品分录."""


class InvAssembleInput(AssembleHeadInput, kw_only=True):
    """组装单."""

    cost_fee: StringDecimal | UnsetType = UNSET
    """组装费用; e.g. 100.5."""


class InvAssembleCosts(Model, kw_only=True):
    """组装、拆卸费用."""

    fee_records: list[InvAssembleCost] = field(default_factory=list)
    """费用分录信息."""


class InvAssembleCostsInput(Input, kw_only=True):
    """组装、拆卸费用."""

    del_ids: str | UnsetType = UNSET
    """需要删除的调拨费用分录id; e.g. 748594787778482715."""
    fee_records: list[InvAssembleCostInput] | UnsetType = UNSET
    """费用分录信息."""


class InvAssembleCost(Model, kw_only=True):
    """组装、拆卸费用分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    supplier_id: str
    """供应商id; e.g. 739162890728163328."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""
    all_amount: StringDecimal | None = None
    """应付金额; e.g. 62.15."""
    all_amount_for: StringDecimal | None = None
    """应付金额本位币; e.g. 120.0."""
    amount: StringDecimal
    """不含税金额; e.g. 55."""
    amount_for: StringDecimal | None = None
    """不含税金额本位币; e.g. 321."""
    cess: StringDecimal | None = None
    """税率%; e.g. 13."""
    comment: str | None = None
    """费用明细备注; e.g. 行备注."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    pacct_type_id: str
    """支付类型id; e.g. 1."""
    pacct_type_name: str | None = None
    """支付类型名称; e.g. 支付类型A."""
    pacct_type_number: str | None = None
    """支付类型编码; e.g. 001."""
    pay_bill_rule: bool | None = None
    """是否待支出."""
    settle_supplier_id: str | None = None
    """结算供应商id; e.g. 730092590744404799."""
    settle_supplier_name: str | None = None
    """结算供应商名称; e.g. 广州市丰收农产品有限公司."""
    settle_supplier_number: str | None = None
    """结算供应商编码; e.g. GYS00001."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""
    receive_info_entity: list[CostPayment] = field(default_factory=list)
    """付款信息."""
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    currency_number: str | None = None
    """币别编码; e.g. CNY."""


class InvAssembleCostInput(Input, kw_only=True):
    """组装、拆卸费用分录."""

    supplier_id: str
    """供应商id; e.g. 739162890728163328."""
    all_amount: StringDecimal | UnsetType = UNSET
    """应付金额; e.g. 62.15."""
    all_amount_for: StringDecimal | UnsetType = UNSET
    """应付金额本位币; e.g. 120.0."""
    amount: StringDecimal
    """不含税金额; e.g. 55."""
    amount_for: StringDecimal | UnsetType = UNSET
    """不含税金额本位币; e.g. 321."""
    cess: StringDecimal | UnsetType = UNSET
    """税率%; e.g. 13."""
    comment: str | UnsetType = UNSET
    """费用明细备注; e.g. 行备注."""
    exchange_rate: StringDecimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    pacct_type_id: str
    """支付类型id; e.g. 1."""
    pay_bill_rule: bool | UnsetType = UNSET
    """是否待支出."""
    settle_supplier_id: str | UnsetType = UNSET
    """结算供应商id; e.g. 730092590744404799."""
    tax_amount: StringDecimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    receive_info_entity: list[CostPaymentInput] | UnsetType = UNSET
    """付款信息."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""


class InvAssembleLine(Model, kw_only=True):
    """商品分录."""

    price: StringDecimal | None = None
    """单价; e.g. 5.5."""
    aux_qty: Decimal | None = None
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 1."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    cost: Decimal | None = None
    """入库成本; e.g. 50.2."""
    cost_share_percent: Decimal | None = None
    """成本分摊比例; e.g. 20."""
    inv_base_qty: Decimal | None = None
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    src_bill_date: dt.date | None = None
    """源单日期; yyyy-MM-dd."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_id: str | None = None
    """源单类型id; e.g. sal_bill_order."""
    src_bill_type_name: str | None = None
    """源单类型名称; e.g. 销售订单."""
    src_bill_type_number: str | None = None
    """源单类型编码; e.g. sal_bill_order."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    src_seq: int | None = None
    """源单行号; e.g. 1."""
    stock_id: str
    """仓库id; e.g. 753307637864509440."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    unit_cost: Decimal | None = None
    """入库单位成本; e.g. 50.2."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_model: str | None = None
    """商品规格型号; e.g. 500g."""
    material_is_asst_attr: bool | None = None
    """商品是否启用辅助属性."""
    material_is_batch: bool | None = None
    """商品是否启用批次."""
    material_is_multi_unit: bool | None = None
    """商品是否启用多单位."""
    material_is_serial: bool | None = None
    """商品是否启用序列号."""
    picture: str | None = None
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
    aux_name1: str | None = None
    """辅助属性1名称; e.g. 红色."""
    aux_name2: str | None = None
    """辅助属性2名称; e.g. L."""
    aux_name3: str | None = None
    """辅助属性3名称; e.g. 棉."""
    aux_number1: str | None = None
    """辅助属性1编码; e.g. YS01."""
    aux_number2: str | None = None
    """辅助属性2编码; e.g. CM01."""
    aux_number3: str | None = None
    """辅助属性3编码; e.g. CZ01."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 753454880240205824."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 753389044607519744."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    coefficient: Decimal | None = None
    """换算率; e.g. 0.5."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    def_float_qty: Decimal | None = None
    """辅助基本数量; e.g. 50."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    material_type: str
    """商品属性; e.g. S."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""


class InvAssembleLineInput(Input, kw_only=True):
    """商品分录."""

    price: StringDecimal | UnsetType = UNSET
    """单价; e.g. 5.5."""
    aux_id4: str | UnsetType = UNSET
    """辅助属性4id; e.g. 762527898858534963."""
    aux_id5: str | UnsetType = UNSET
    """辅助属性5id; e.g. 763616325543842296."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 1."""
    cost: Decimal | UnsetType = UNSET
    """入库成本; e.g. 50.2."""
    cost_share_percent: Decimal | UnsetType = UNSET
    """成本分摊比例; e.g. 20."""
    kf_period: int | UnsetType = UNSET
    """保质期; e.g. 180."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    stock_id: str
    """仓库id; e.g. 753307637864509440."""
    unit_cost: Decimal | UnsetType = UNSET
    """入库单位成本; e.g. 50.2."""
    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 753454880240205824."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 753389044607519744."""
    aux_id1: str | UnsetType = UNSET
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | UnsetType = UNSET
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | UnsetType = UNSET
    """辅助属性3id; e.g. 786501920608042275."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    barcode: str | UnsetType = UNSET
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | UnsetType = UNSET
    """基本数量; e.g. 5."""
    base_unit_id: str | UnsetType = UNSET
    """基本单位id; e.g. 1."""
    comment: str | UnsetType = UNSET
    """行备注; e.g. 行备注."""
    material_type: str
    """商品属性; e.g. S."""
    sn_list_id: str | UnsetType = UNSET
    """序列号流转id; e.g. 731402661418126339."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    kf_date: dt.date | UnsetType = UNSET
    """生产日期; yyyy-MM-dd."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """保质期单位; 1 天, 2 月, 3 年."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    valid_date: dt.date | UnsetType = UNSET
    """有效期至; yyyy-MM-dd."""
