# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Attachment, AttachmentInput, Page
from ...models.scm.shared import AmountTotals, CostPayment, CostPaymentInput, SalPayment
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class SalQuotaPage(Page, kw_only=True):
    """销售报价单列表."""

    rows: list[SalQuotaRow] = field(default_factory=list)
    """销售报价单."""
    headers: AmountTotals | None = None
    """合计."""


class SalQuotaRow(Model, kw_only=True):
    """销售报价单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. XSBJ-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    bill_dis_amount: StringDecimal | None = None
    """整单折扣额; e.g. 2.21."""
    bill_dis_before_amount: StringDecimal | None = None
    """整单折前价税合计; e.g. 50.2."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    delivery_type: str | None = None
    """交货方式编码; e.g. JHFS01."""
    material_group: str | None = None
    """单据商品种类; e.g. 1."""
    material_qty: StringDecimal | None = None
    """单据商品数量; e.g. 50."""
    out_side_pks: list[str] = field(default_factory=list)
    """外部标识集合查询."""
    total_amount: StringDecimal | None = None
    """单据价税合计; e.g. 20.2."""
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""


class SalQuota(Model, kw_only=True):
    """销售报价单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. XSBJ-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    customer_id: str
    """客户id; e.g. 697102424829079552."""
    all_debt: Decimal | None = None
    """应收应付余额; e.g. 50.5."""
    attachments: int | None = None
    """附件个数; e.g. 1."""
    bill_dis_amount: Decimal | None = None
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: Decimal | None = None
    """整单折扣率%; e.g. 3."""
    contact_info: str | None = None
    """联系信息; e.g. 张三 13800138000."""
    contact_linkman: str | None = None
    """联系人; e.g. 张三."""
    cost_fee: Decimal | None = None
    """销售费用; e.g. 30.2."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    cus_bear_amount: StringDecimal | None = None
    """客户承担费用; e.g. 003."""
    cus_bear_amount_for: StringDecimal | None = None
    """客户承担费用本位币; e.g. 003."""
    cus_currency_id: str | None = None
    """客户承担费用币别id; e.g. 1."""
    cus_currency_name: str | None = None
    """客户承担费用币别名称; e.g. 人民币."""
    cus_currency_number: str | None = None
    """客户承担费用币别编码; e.g. CNY."""
    cus_exchange_rate: StringDecimal | None = None
    """客户承担费用汇率; e.g. 20."""
    deduction_balance: Decimal | None = None
    """抵扣预收款; e.g. 5.02."""
    delivery_type_id: str | None = None
    """交货方式id; e.g. 2."""
    delivery_type_name: str | None = None
    """交货方式名称; e.g. 交货方式A."""
    delivery_type_number: str | None = None
    """交货方式编码; e.g. 001."""
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    emp_id: str | None = None
    """业务员id; e.g. 739763410337575936."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""
    f_logistics_id: str | None = None
    """物流公司id; e.g. 744235865959711279."""
    io_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """出入库状态; A 未执行, Z 部分执行, C 全部执行."""
    recevice_delivery: str | None = None
    """发货地址; e.g. 广东省深圳市南山区物流大道2号."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    settle_customer_id: str
    """客户信息id; e.g. 697102424829079552."""
    total_amount: Decimal | None = None
    """本次应收账款; e.g. 54.5."""
    total_un_settle_amount: Decimal | None = None
    """未核销金额; e.g. 300.05."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[Attachment] = field(default_factory=list)
    """附件."""
    cost_fee_entity: SalQuotaCosts | None = None
    """销售费用明细."""
    cus_bear_fee_entry: list[SalQuotaCustomerFee] = field(default_factory=list)
    """客户承担费用."""
    material_entity: list[SalQuotaLine] = field(default_factory=list)
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


class SalQuotaInput(Input, kw_only=True):
    """销售报价单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    name: str | UnsetType = UNSET
    """报价名称; e.g. 名称."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. XSBJ-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    customer_id: str
    """客户id; e.g. 697102424829079552."""
    customer_number: str | UnsetType = UNSET
    """客户编码; e.g. KH00001."""
    allocate_rule: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """销售费用分摊规则; 1 按价税合计分摊, 2 按数量分摊."""
    bill_dis_amount: Decimal | UnsetType = UNSET
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: Decimal | UnsetType = UNSET
    """整单折扣率%; e.g. 3."""
    contact_linkman: str | UnsetType = UNSET
    """联系人; e.g. 张三."""
    cost_fee: Decimal | UnsetType = UNSET
    """销售费用; e.g. 30.2."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    cus_bear_fee_status: OpenStr[Literal["B", "O"]] | UnsetType = UNSET
    """客户承担费用参数状态; B 计入应收账款, O 计入其他收入."""
    cus_currency_id: str | UnsetType = UNSET
    """客户承担费用币别id; e.g. 1."""
    cus_exchange_rate: StringDecimal | UnsetType = UNSET
    """客户承担费用汇率; e.g. 20."""
    delivery_type_id: str | UnsetType = UNSET
    """交货方式id; e.g. 2."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 739763410337575936."""
    emp_number: str | UnsetType = UNSET
    """业务员编码; e.g. YG001."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    operation_key: OpenStr[Literal["special_save"]] | UnsetType = UNSET
    """保存后的操作; special_save 修改已审核单据的允许修改字段."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    required_invoice: bool | UnsetType = UNSET
    """是否需要开票."""
    reverse_condition_calculate: bool | UnsetType = UNSET
    """是否反算单价."""
    settle_customer_id: str
    """客户信息id; e.g. 697102424829079552."""
    total_amount: Decimal | UnsetType = UNSET
    """本次应收账款; e.g. 54.5."""
    total_ins_amount: Decimal | UnsetType = UNSET
    """本次收款; e.g. 20.2."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    cost_fee_entity: SalQuotaCostsInput | UnsetType = UNSET
    """销售费用明细."""
    cus_bear_fee_entry: list[SalQuotaCustomerFeeInput] | UnsetType = UNSET
    """客户承担费用."""
    material_entity: list[SalQuotaLineInput]
    """商品分录."""
    payment_entry: list[SalPayment] | UnsetType = UNSET
    """收款账户."""
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


class SalQuotaCosts(Model, kw_only=True):
    """销售费用明细."""

    del_ids: str | None = None
    """需要删除的销售费用分录id; e.g. 748594787778482715."""
    fee_records: list[SalQuotaCost] = field(default_factory=list)
    """销售费用分录."""


class SalQuotaCostsInput(Input, kw_only=True):
    """销售费用明细."""

    del_ids: str | UnsetType = UNSET
    """需要删除的销售费用分录id; e.g. 748594787778482715."""
    fee_records: list[SalQuotaCostInput] | UnsetType = UNSET
    """销售费用分录."""


class SalQuotaCost(Model, kw_only=True):
    """销售费用分录."""

    id: str | None = None
    """销售费用分录id; e.g. 838301774942061568."""
    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    all_amount: StringDecimal | None = None
    """价税合计; e.g. 62.15."""
    all_amount_for: StringDecimal | None = None
    """价税合计本位币; e.g. 20."""
    amount: StringDecimal | None = None
    """费用; e.g. 55."""
    amount_for: StringDecimal | None = None
    """费用本位币; e.g. 30.2."""
    cess: StringDecimal | None = None
    """税率%; e.g. 13."""
    comment: str | None = None
    """备注; e.g. 行备注."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    linked_bill_no: str | None = None
    """生成的其他应付单号; e.g. QTYF-20240520-00001."""
    pacct_type_id: str | None = None
    """支出类型; e.g. 1."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""
    receive_info_entity: list[CostPayment] = field(default_factory=list)
    """付款信息."""


class SalQuotaCostInput(Input, kw_only=True):
    """销售费用分录."""

    id: str | UnsetType = UNSET
    """销售费用分录id; e.g. 838301774942061568."""
    supplier_id: str | UnsetType = UNSET
    """供应商id; e.g. 705544733945170331."""
    all_amount: StringDecimal | UnsetType = UNSET
    """价税合计; e.g. 62.15."""
    all_amount_for: StringDecimal | UnsetType = UNSET
    """价税合计本位币; e.g. 20."""
    amount: StringDecimal | UnsetType = UNSET
    """费用; e.g. 55."""
    amount_for: StringDecimal | UnsetType = UNSET
    """费用本位币; e.g. 30.2."""
    cess: StringDecimal | UnsetType = UNSET
    """税率%; e.g. 13."""
    comment: str | UnsetType = UNSET
    """备注; e.g. 行备注."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    exchange_rate: StringDecimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    linked_bill_no: str | UnsetType = UNSET
    """生成的其他应付单号; e.g. QTYF-20240520-00001."""
    pacct_type_id: str | UnsetType = UNSET
    """支出类型; e.g. 1."""
    tax_amount: StringDecimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    receive_info_entity: list[CostPaymentInput] | UnsetType = UNSET
    """付款信息."""


class SalQuotaCustomerFee(Model, kw_only=True):
    """客户承担费用."""

    income_amount: StringDecimal | None = None
    """收入金额; e.g. 20.2."""
    income_amount_for: StringDecimal | None = None
    """收入金额本位币; e.g. 20.2."""
    income_comment: str | None = None
    """客户承担费用备注; e.g. 运费由客户承担."""
    income_name_id: str | None = None
    """收入名称id; e.g. 798599994731233819."""
    income_name_name: str | None = None
    """收入名称名称; e.g. 运费."""
    income_name_number: str | None = None
    """收入名称编码; e.g. 001."""


class SalQuotaCustomerFeeInput(Input, kw_only=True):
    """客户承担费用."""

    income_amount: StringDecimal | UnsetType = UNSET
    """收入金额; e.g. 20.2."""
    income_comment: str | UnsetType = UNSET
    """客户承担费用备注; e.g. 运费由客户承担."""
    income_name_id: str | UnsetType = UNSET
    """收入名称id; e.g. 798599994731233819."""


class SalQuotaLine(Model, kw_only=True):
    """商品分录."""

    id: str | None = None
    """商品分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 741945988993837056."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
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
    all_amount: Decimal | None = None
    """价税合计; e.g. 62.15."""
    amount: Decimal | None = None
    """金额; e.g. 55."""
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
    """辅助单位id; e.g. 697110094189441024."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    bill_dis_before_amount: Decimal | None = None
    """整单折前价税合计; e.g. 20."""
    bill_dis_distribution: Decimal | None = None
    """整单折扣分配额; e.g. 10.2."""
    cess: StringDecimal | None = None
    """税率%; e.g. 13."""
    comment: str | None = None
    """商品行备注; e.g. 行备注."""
    cost: Decimal | None = None
    """成本; e.g. 10.2."""
    cur_settle_amount: Decimal | None = None
    """本次核销金额; e.g. 30.2."""
    delivery_date: dt.date | None = None
    """预计交货日期; yyyy-MM-dd."""
    dis_amount: Decimal | None = None
    """折扣额; e.g. 5.5."""
    dis_price: Decimal | None = None
    """折扣单价; e.g. 10.2."""
    dis_rate: Decimal | None = None
    """折算率; e.g. 10."""
    discount: Decimal | None = None
    """折扣; e.g. 10."""
    divide_diff_amount: Decimal | None = None
    """优惠分摊金额; e.g. 20.2."""
    entry_status: str | None = None
    """分录状态; e.g. Z."""
    fee: Decimal | None = None
    """销售费用分摊; e.g. 20."""
    inv_base_qty: Decimal | None = None
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    is_free: bool | None = None
    """是否赠品."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    material_help_code: str | None = None
    """商品助记码; e.g. HFS."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    pre_dis_amount: StringDecimal | None = None
    """折前金额; e.g. 20.2."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    return_qty: Decimal | None = None
    """退货基本数量; e.g. 20."""
    return_qty_unit: Decimal | None = None
    """退货数量; e.g. 50."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
    tax_amount: StringDecimal | None = None
    """商品税额; e.g. 7.15."""
    total_volume: StringDecimal | None = None
    """总体积; e.g. 10."""
    unit_cost: Decimal | None = None
    """单位成本; e.g. 20.2."""
    unit_precision: str | None = None
    """单位数量小数位; e.g. 2."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
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
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    stock_id: str | None = None
    """仓库id; e.g. 747198469815204800."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""


class SalQuotaLineInput(Input, kw_only=True):
    """商品分录."""

    id: str | UnsetType = UNSET
    """商品分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 741945988993837056."""
    material_number: str | UnsetType = UNSET
    """商品编码; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 697110094189441024."""
    price: Decimal
    """单价; e.g. 5.5."""
    tax_price: Decimal | UnsetType = UNSET
    """含税单价; e.g. 6.215."""
    all_amount: Decimal | UnsetType = UNSET
    """价税合计; e.g. 62.15."""
    amount: Decimal | UnsetType = UNSET
    """金额; e.g. 55."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    bill_dis_before_amount: Decimal | UnsetType = UNSET
    """整单折前价税合计; e.g. 20."""
    cess: StringDecimal | UnsetType = UNSET
    """税率%; e.g. 13."""
    comment: str | UnsetType = UNSET
    """商品行备注; e.g. 行备注."""
    delivery_date: dt.date | UnsetType = UNSET
    """预计交货日期; yyyy-MM-dd."""
    dis_amount: Decimal | UnsetType = UNSET
    """折扣额; e.g. 5.5."""
    discount: Decimal | UnsetType = UNSET
    """折扣; e.g. 10."""
    is_free: bool | UnsetType = UNSET
    """是否赠品."""
    pre_dis_amount: StringDecimal | UnsetType = UNSET
    """折前金额; e.g. 20.2."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    regain_price: bool | UnsetType = UNSET
    """修改数量是否重新取价."""
    tax_amount: StringDecimal | UnsetType = UNSET
    """商品税额; e.g. 7.15."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 747198469815204800."""
