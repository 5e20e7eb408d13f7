# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Attachment, AttachmentInput, Page
from ...models.scm.shared import CostEntry, CostEntryInput, CostPaymentInput
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class PurOrderPage(Page, kw_only=True):
    """采购订单列表."""

    rows: list[PurOrderRow] = field(default_factory=list)
    """采购订单."""


class PurOrderRow(Model, kw_only=True):
    """采购订单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. CGDD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None
    """关闭状态; C 未关闭, S 已关闭, H 手动关闭."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    delivery_type_id: str | None = None
    """交货方式id; e.g. 2."""
    delivery_type_name: str | None = None
    """交货方式名称; e.g. 交货方式A."""
    delivery_type_number: str | None = None
    """交货方式编码; e.g. 001."""
    io_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """执行状态; A 未执行, Z 部分执行, C 全部执行."""
    real_io_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """出库状态; A 未出库, Z 部分出库, C 全部出库."""
    remark: str | None = None
    """备注; e.g. 备注."""
    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""


class PurOrder(Model, kw_only=True):
    """采购订单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. CGDD-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: str | None = None
    """业务类型; e.g. 2."""
    bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None
    """关闭状态; C 未关闭, S 已关闭, H 手动关闭."""
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""
    supplier_id: str
    """供应商id; e.g. 763127450208050176."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str
    """供应商编码; e.g. GYS00001."""
    attachments: int | None = None
    """附件个数; e.g. 1."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    due_date: dt.date | None = None
    """结算日期; yyyy-MM-dd."""
    emp_id: str | None = None
    """业务员id; e.g. 753452507371441152."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    io_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """入库状态 Z部分入库; A 未执行, Z 部分执行, C 全部执行."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    send_status: str | None = None
    """发送状态; e.g. 1."""
    setting_term_id: str | None = None
    """结算期限id; e.g. 1."""
    setting_term_name: str | None = None
    """结算期限名称; e.g. 月结30天."""
    setting_term_number: str | None = None
    """结算期限编码; e.g. YJ30."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[Attachment] = field(default_factory=list)
    """附件."""
    cost_fee_entity: PurOrderCosts | None = None
    """采购费用明细."""
    material_entity: list[PurOrderLine] = field(default_factory=list)
    """商品分录."""
    audit_time: LocalDateTime | None = None
    """审核时间; China time."""
    auditor_id: str | None = None
    """审核人id; e.g. 1420169116878110000."""
    auditor_name: str | None = None
    """审核人名称; e.g. 王五."""
    auditor_number: str | None = None
    """审核人编码; e.g. wangwu."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modifier_number: str | None = None
    """修改人编码; e.g. lisi."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    contact_address: EncryptedStr | None = None
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    contact_city_id: str | None = None
    """联系地址-市id; e.g. 396."""
    contact_city_name: str | None = None
    """联系地址-市名称; e.g. 深圳市."""
    contact_city_number: str | None = None
    """联系地址-市编码; e.g. 001."""
    contact_country_id: str | None = None
    """联系地址-国家id; e.g. 1000001."""
    contact_country_name: str | None = None
    """联系地址-国家名称; e.g. 中国."""
    contact_country_number: str | None = None
    """联系地址-国家编码; e.g. CN."""
    contact_district_id: str | None = None
    """联系地址-区县id; e.g. 399."""
    contact_district_name: str | None = None
    """联系地址-区县名称; e.g. 南山区."""
    contact_district_number: str | None = None
    """联系地址-区县编码; e.g. 001."""
    contact_phone: EncryptedStr | None = None
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | None = None
    """联系地址-省id; e.g. 382."""
    contact_province_name: str | None = None
    """联系地址-省名称; e.g. 广东省."""
    contact_province_number: str | None = None
    """联系地址-省编码; e.g. 001."""
    dispatcher_address: EncryptedStr | None = None
    """收发货地址-详细地址; encrypted in answers; e.g. 物流大道2号."""
    dispatcher_city_id: str | None = None
    """收发货地址-市id; e.g. 1."""
    dispatcher_city_name: str | None = None
    """收发货地址-市名称; e.g. 深圳市."""
    dispatcher_city_number: str | None = None
    """收发货地址-市编码; e.g. 006."""
    dispatcher_country_id: str | None = None
    """收发货地址-国家id; e.g. 5."""
    dispatcher_country_name: str | None = None
    """收发货地址-国家名称; e.g. 中国."""
    dispatcher_country_number: str | None = None
    """收发货地址-国家编码; e.g. CN."""
    dispatcher_district_id: str | None = None
    """收发货地址-区县id; e.g. 7."""
    dispatcher_district_name: str | None = None
    """收发货地址-区县名称; e.g. 宝安区."""
    dispatcher_district_number: str | None = None
    """收发货地址-区县编码; e.g. 007."""
    dispatcher_linkman: str | None = None
    """收发货联系人; e.g. 李四."""
    dispatcher_phone: EncryptedStr | None = None
    """收发货联系电话; encrypted in answers; e.g. 13800138001."""
    dispatcher_province_id: str | None = None
    """收发货地址-省id; e.g. 1."""
    dispatcher_province_name: str | None = None
    """收发货地址-省名称; e.g. 广东省."""
    dispatcher_province_number: str | None = None
    """收发货地址-省编码; e.g. 001."""


class PurOrderInput(Input, kw_only=True):
    """采购订单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. CGDD-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    supplier_id: str
    """供应商id; e.g. 763127450208050176."""
    supplier_number: str
    """供应商编码; e.g. GYS00001."""
    allocate_rule: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """销售费用分摊规则; 1 按价税合计分摊, 2 按数量分摊."""
    bill_dis_amount: StringDecimal | UnsetType = UNSET
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: StringDecimal | UnsetType = UNSET
    """整单折扣率%; e.g. 3."""
    contact_linkman: str | UnsetType = UNSET
    """联系人; e.g. 张三."""
    cost_fee: StringDecimal | UnsetType = UNSET
    """采购费用; e.g. 30.2."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    due_date: dt.date | UnsetType = UNSET
    """结算日期; yyyy-MM-dd."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 753452507371441152."""
    emp_number: str | UnsetType = UNSET
    """业务员编码; e.g. YG001."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    outside_pk_id: str | UnsetType = UNSET
    """外部单号id; e.g. 701061178767038651."""
    recevice_delivery: str | UnsetType = UNSET
    """收货地址; e.g. 广东省深圳市南山区物流大道2号."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    reverse_condition_calculate: str | UnsetType = UNSET
    """是否反算单价; e.g. false."""
    setting_term_id: str | UnsetType = UNSET
    """结算期限id; e.g. 1."""
    settle_supplier_id: str | UnsetType = UNSET
    """结算供应商id; e.g. 730092590744404799."""
    total_amount: Decimal | UnsetType = UNSET
    """本次应付账款; e.g. 54.5."""
    total_ins_amount: Decimal | UnsetType = UNSET
    """本次付款; e.g. 20.2."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    cost_fee_entity: PurOrderCostsInput | UnsetType = UNSET
    """采购费用明细."""
    material_entity: list[PurOrderLineInput]
    """商品分录."""
    payment_entry: list[PurOrderPayment] | UnsetType = UNSET
    """付款账户."""
    contact_address: EncryptedStr | UnsetType = UNSET
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    contact_city_id: str | UnsetType = UNSET
    """联系地址-市id; e.g. 396."""
    contact_country_id: str | UnsetType = UNSET
    """联系地址-国家id; e.g. 1000001."""
    contact_district_id: str | UnsetType = UNSET
    """联系地址-区县id; e.g. 399."""
    contact_phone: EncryptedStr | UnsetType = UNSET
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | UnsetType = UNSET
    """联系地址-省id; e.g. 382."""
    dispatcher_address: EncryptedStr | UnsetType = UNSET
    """收发货地址-详细地址; encrypted in answers; e.g. 物流大道2号."""
    dispatcher_city_id: str | UnsetType = UNSET
    """收发货地址-市id; e.g. 1."""
    dispatcher_country_id: str | UnsetType = UNSET
    """收发货地址-国家id; e.g. 5."""
    dispatcher_district_id: str | UnsetType = UNSET
    """收发货地址-区县id; e.g. 7."""
    dispatcher_linkman: str | UnsetType = UNSET
    """收发货联系人; e.g. 李四."""
    dispatcher_phone: EncryptedStr | UnsetType = UNSET
    """收发货联系电话; encrypted in answers; e.g. 13800138001."""
    dispatcher_province_id: str | UnsetType = UNSET
    """收发货地址-省id; e.g. 1."""


class PurOrderCosts(Model, kw_only=True):
    """采购费用明细."""

    fee_records: list[PurOrderCost] = field(default_factory=list)
    """销售费用分录."""


class PurOrderCostsInput(Input, kw_only=True):
    """采购费用明细."""

    del_ids: str | UnsetType = UNSET
    """需要删除的销售费用分录id; e.g. 748594787778482715."""
    fee_records: list[PurOrderCostInput] | UnsetType = UNSET
    """销售费用分录."""


class PurOrderCost(CostEntry, kw_only=True):
    """采购费用分录."""

    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    settle_supplier_number: str | None = None
    """结算供应商编码; e.g. GYS00001."""


class PurOrderCostInput(CostEntryInput, kw_only=True):
    """采购费用分录."""

    supplier_id: str | UnsetType = UNSET
    """供应商id; e.g. 705544733945170331."""
    linked_bill_no: str | UnsetType = UNSET
    """生成的其他应付单号; e.g. QTYF-20240520-00001."""
    receive_info_entity: list[CostPaymentInput] | UnsetType = UNSET
    """付款信息."""


class PurOrderLine(Model, kw_only=True):
    """商品分录."""

    id: str | None = None
    """商品分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 753454885214650368."""
    material_number: str
    """商品编码; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 3."""
    unit_number: str
    """单位编码; e.g. jin."""
    price: StringDecimal | None = None
    """单价; e.g. 5.5."""
    tax_price: StringDecimal | None = None
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: StringDecimal | None = None
    """实际不含税金额; e.g. 20.2."""
    act_tax_price: StringDecimal | None = None
    """实际含税单价; e.g. 20.2."""
    all_amount: StringDecimal | None = None
    """价税合计; e.g. 62.15."""
    all_amount_for: StringDecimal | None = None
    """价税合计本位币; e.g. 100.5."""
    amount: StringDecimal | None = None
    """折后金额; e.g. 55."""
    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | None = None
    """辅助单位数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 1."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    bill_dis_distribution: StringDecimal | None = None
    """整单折扣分配额; e.g. 20.2."""
    cess: StringDecimal | None = None
    """税率%; e.g. 13."""
    close_state: str | None = None
    """行关闭状态; e.g. 0."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    cost: Decimal | None = None
    """成本; e.g. 10.2."""
    cur_settle_amount: Decimal | None = None
    """本次核销金额; e.g. 10.2."""
    delivery_date: dt.date
    """交货日期; yyyy-MM-dd."""
    dis_amount: StringDecimal | None = None
    """折扣额; e.g. 5.5."""
    dis_price: StringDecimal | None = None
    """折后单价; e.g. 20."""
    dis_rate: StringDecimal | None = None
    """折扣率; e.g. 10."""
    dis_tax_amount: Decimal | None = None
    """含税折扣额; e.g. 100.5."""
    discount: StringDecimal | None = None
    """折扣; e.g. 10."""
    divide_diff_amount: Decimal | None = None
    """优惠分摊金额; e.g. 10.2."""
    entry_ios_tatus: OpenStr[Literal["A", "Z", "C"]] | None = None
    """行执行状态; A 未执行, Z 部分执行, C 全部执行."""
    entry_realio_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """行入库状态; A 未入库, Z 部分入库, C 全部入库."""
    entry_settle_status: OpenStr[Literal["A", "B", "C"]] | None = None
    """分录核销状态; A 未收款, B 部分收款, C 全部收款."""
    fee: Decimal | None = None
    """销售费用分摊; e.g. 10.2."""
    in_qty: Decimal | None = None
    """已执行入库数量; e.g. 10."""
    inv_base_qty: Decimal | None = None
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    is_free: bool | None = None
    """是否赠品."""
    material_help_code: str | None = None
    """商品助记码; e.g. HFS."""
    pre_dis_amount: StringDecimal | None = None
    """折前金额; e.g. 20."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    return_qty: Decimal | None = None
    """退货基本数量; e.g. 15."""
    return_qty_unit: Decimal | None = None
    """退货数量; e.g. 15."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
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
    src_bill_type_id: OpenStr[Literal["pur_bill_request"]] | None = None
    """源单类型id; pur_bill_request 采购申请."""
    src_bill_type_name: str | None = None
    """源单类型名称; e.g. 销售订单."""
    src_bill_type_number: str | None = None
    """源单类型编码; e.g. sal_bill_order."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    src_order_id: str | None = None
    """源头订单id; e.g. 784448346593915475."""
    src_seq: int | None = None
    """源单行号; e.g. 1."""
    stock_id: str | None = None
    """仓库id; e.g. 788176130963169280."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    supp_material_name: str | None = None
    """供应商商品名称; e.g. 红富士苹果."""
    supp_material_number: str | None = None
    """供应商商品编码; e.g. SP00001."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""
    unit_cost: Decimal | None = None
    """单位成本; e.g. 10.2."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""
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
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    coefficient: Decimal | None = None
    """换算率; e.g. 0.5."""
    conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""


class PurOrderLineInput(Input, kw_only=True):
    """商品分录."""

    id: str | UnsetType = UNSET
    """商品分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 753454885214650368."""
    material_number: str
    """商品编码; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 3."""
    unit_number: str
    """单位编码; e.g. jin."""
    price: StringDecimal | UnsetType = UNSET
    """单价; e.g. 5.5."""
    tax_price: StringDecimal | UnsetType = UNSET
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: StringDecimal | UnsetType = UNSET
    """实际不含税金额; e.g. 20.2."""
    act_non_tax_price: StringDecimal | UnsetType = UNSET
    """实际不含税单价; e.g. 20.2."""
    act_tax_price: StringDecimal | UnsetType = UNSET
    """实际含税单价; e.g. 20.2."""
    all_amount: StringDecimal | UnsetType = UNSET
    """价税合计; e.g. 62.15."""
    amount: StringDecimal | UnsetType = UNSET
    """折后金额; e.g. 55."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    barcode: str | UnsetType = UNSET
    """条形码; e.g. 6901234567892."""
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    bill_dis_before_amount: StringDecimal | UnsetType = UNSET
    """整单折前价税合计; e.g. 20.2."""
    bill_dis_distribution: StringDecimal | UnsetType = UNSET
    """整单折扣分配额; e.g. 20.2."""
    cess: StringDecimal | UnsetType = UNSET
    """税率%; e.g. 13."""
    comment: str | UnsetType = UNSET
    """行备注; e.g. 行备注."""
    delivery_date: dt.date
    """交货日期; yyyy-MM-dd."""
    dis_amount: StringDecimal | UnsetType = UNSET
    """折扣额; e.g. 5.5."""
    dis_price: StringDecimal | UnsetType = UNSET
    """折后单价; e.g. 20."""
    dis_rate: StringDecimal | UnsetType = UNSET
    """折扣率; e.g. 10."""
    dis_tax_amount: Decimal | UnsetType = UNSET
    """含税折扣额; e.g. 100.5."""
    discount: StringDecimal | UnsetType = UNSET
    """折扣; e.g. 10."""
    is_free: bool | UnsetType = UNSET
    """是否赠品."""
    outside_material_number: str | UnsetType = UNSET
    """外部商品编码; e.g. WB0001."""
    outside_material_unit: str | UnsetType = UNSET
    """外部商品单位; e.g. 箱."""
    pre_dis_amount: StringDecimal | UnsetType = UNSET
    """折前金额; e.g. 20."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    src_bill_type_id: OpenStr[Literal["pur_bill_request"]] | UnsetType = UNSET
    """源单类型id; pur_bill_request 采购申请."""
    src_entry_id: str | UnsetType = UNSET
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | UnsetType = UNSET
    """源单id; e.g. 734488739815599601."""
    stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 788176130963169280."""
    stock_number: str | UnsetType = UNSET
    """仓库编码; e.g. CK001."""
    tax_amount: StringDecimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class PurOrderPayment(Input, kw_only=True):
    """付款账户."""

    id: str | UnsetType = UNSET
    """付款id; e.g. 838301774942061568."""
    pay_amount: StringDecimal | UnsetType = UNSET
    """收款金额; e.g. 50.2."""
    pay_comment: str | UnsetType = UNSET
    """备注; e.g. 定金."""
    pay_type_id: str | UnsetType = UNSET
    """支付方式id; e.g. 2."""
    seq: int | UnsetType = UNSET
    """序号; e.g. 1."""
    settle_account_id: str | UnsetType = UNSET
    """收款账户id; e.g. 727463115726588480."""
    trans_number: str | UnsetType = UNSET
    """交易号/票据号; e.g. 20240520001."""


class PurOrderCancel(Input, kw_only=True):
    """采购订单取消."""

    entity_number: str
    """单据或基础资料类型; e.g. sal_bill_order."""
    out_side_pks: list[str]
    """外部id的集合."""
