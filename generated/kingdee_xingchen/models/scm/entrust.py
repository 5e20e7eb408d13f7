# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page, PanelAttachment, PanelAttachmentInput
from ...models.scm.shared import AccountPayment, CustomerFeeInput, ExpressEntry
from ...models.scm.trade_lines import SaleLine, SaleLineInput
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class EntrustPage(Page, kw_only=True):
    """委托代销单据列表."""

    rows: list[EntrustRow] = field(default_factory=list)
    """委托代销单据."""


class EntrustRow(Model, kw_only=True):
    """委托代销单据列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. WTDX-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    bill_dis_amount: StringDecimal | None = None
    """整单折扣额; e.g. 2.21."""
    bill_dis_before_amount: StringDecimal | None = None
    """整单折前价税合计; e.g. 600.5."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    delivery_status: OpenStr[Literal["A", "P", "N", "C"]] | None = None
    """配送状态; A 全部配送, P 部分配送, N 未配送, C 无需配送."""
    settle_status: OpenStr[Literal["C", "B", "A"]] | None = None
    """付款状态; C 全部收款, B 部分收款, A 未收款."""
    total_amount: StringDecimal | None = None
    """单据价税合计; e.g. 500.0."""
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


class Entrust(Model, kw_only=True):
    """委托代销."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. WTDX-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """业务类型; 1 现销, 2 赊销, 3 委托销售."""
    customer_id: str
    """客户id; e.g. 727402661418126336."""
    all_debt: StringDecimal | None = None
    """应收应付余额; e.g. 50.5."""
    attachments: int | None = None
    """附件个数; e.g. 1."""
    bill_dis_amount: StringDecimal | None = None
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: StringDecimal | None = None
    """整单折扣率%; e.g. 3."""
    contact_info: str | None = None
    """联系信息; e.g. 张三 13800138000."""
    contact_linkman: str | None = None
    """联系人; e.g. 张三."""
    cost_fee: StringDecimal | None = None
    """销售费用; e.g. 50."""
    deduction_balance: StringDecimal | None = None
    """抵扣预收款; e.g. 5.02."""
    dispatcher_address: EncryptedStr | None = None
    """收发货地址-详细地址; encrypted in answers; e.g. 物流大道2号."""
    dispatcher_city_id: str | None = None
    """收发货地址-市id; e.g. 16."""
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
    f_logistics_id: str | None = None
    """物流公司id; e.g. 744235865959711279."""
    in_total_amount: StringDecimal | None = None
    """换入商品金额; e.g. 500.5."""
    last_debt: StringDecimal | None = None
    """上次欠款; e.g. 50.22."""
    out_total_amount: StringDecimal | None = None
    """换出商品金额; e.g. 500.5."""
    recevice_delivery: str | None = None
    """发货地址; e.g. 广东省深圳市南山区物流大道2号."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    to_tal_amount_for: StringDecimal | None = None
    """本次应收账款; e.g. 50.2."""
    total_amount: StringDecimal | None = None
    """本次应收账款; e.g. 500."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[PanelAttachment] = field(default_factory=list)
    """附件."""
    material_entity: list[EntrustLine] = field(default_factory=list)
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


class EntrustInput(Input, kw_only=True):
    """委托代销."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. WTDX-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    customer_id: str
    """客户id; e.g. 727402661418126336."""
    allocate_rule: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """销售费用分摊规则; 1 按价税合计分摊, 2 按数量分摊."""
    bill_dis_amount: StringDecimal | UnsetType = UNSET
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: StringDecimal | UnsetType = UNSET
    """整单折扣率%; e.g. 3."""
    bill_sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 765646268203624040."""
    bill_stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 758173475861360204."""
    contact_linkman: str | UnsetType = UNSET
    """联系人; e.g. 张三."""
    cost_fee: StringDecimal | UnsetType = UNSET
    """销售费用; e.g. 50."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    cus_currency_id: str | UnsetType = UNSET
    """客户承担费用币别id; e.g. 1."""
    cus_exchange_rate: StringDecimal | UnsetType = UNSET
    """客户承担费用汇率; e.g. 20."""
    deduction_balance: StringDecimal | UnsetType = UNSET
    """抵扣预收款; e.g. 5.02."""
    delivery_type_id: OpenStr[Literal["6", "8", "9"]] | UnsetType = UNSET
    """交货方式id; 6 物流配送, 8 车辆配送, 9 客户自提."""
    diff_amount: StringDecimal | UnsetType = UNSET
    """退款抹零; e.g. 200."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    reverse_condition_calculate: str | UnsetType = UNSET
    """是否反算单价; e.g. false."""
    total_amount: StringDecimal | UnsetType = UNSET
    """本次应收账款; e.g. 500."""
    total_ins_amount: StringDecimal | UnsetType = UNSET
    """本次退款; e.g. 50."""
    total_un_settle_amount: StringDecimal | UnsetType = UNSET
    """本单未收; e.g. 200."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[PanelAttachmentInput] | UnsetType = UNSET
    """附件."""
    cus_bear_fee_entry: list[CustomerFeeInput] | UnsetType = UNSET
    """客户承担费用."""
    express_entity: list[ExpressEntry] | UnsetType = UNSET
    """物流明细."""
    material_entity: list[EntrustLineInput]
    """商品分录."""
    payment_entry: list[AccountPayment] | UnsetType = UNSET
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
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""


class EntrustLine(SaleLine, kw_only=True):
    """商品分录."""

    qty: StringDecimal
    """数量; e.g. 10."""
    price: StringDecimal | None = None
    """单价; e.g. 5.5."""
    tax_price: StringDecimal | None = None
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: StringDecimal | None = None
    """实际不含税金额; e.g. 10.2."""
    act_tax_price: StringDecimal | None = None
    """实际含税单价; e.g. 50.2."""
    all_amount: StringDecimal | None = None
    """价税合计; e.g. 62.15."""
    amount: StringDecimal | None = None
    """金额; e.g. 55."""
    aux_coefficient: StringDecimal | None = None
    """辅助换算率; e.g. 10."""
    aux_qty: StringDecimal | None = None
    """辅助数量; e.g. 0.5."""
    base_qty: StringDecimal | None = None
    """基本库存数量; e.g. 5."""
    bill_dis_before_amount: StringDecimal | None = None
    """整单折前价税合计; e.g. 500.5."""
    bill_dis_distribution: StringDecimal | None = None
    """整单折扣分配额; e.g. 10.2."""
    cess: StringDecimal | None = None
    """税率%; e.g. 13."""
    coefficient: StringDecimal | None = None
    """换算率; e.g. 0.5."""
    cost: StringDecimal | None = None
    """成本; e.g. 10.2."""
    cur_settle_amount: StringDecimal | None = None
    """本次核销金额; e.g. 30.2."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    dis_amount: StringDecimal | None = None
    """折扣额; e.g. 5.5."""
    dis_price: StringDecimal | None = None
    """折扣单价; e.g. 10.2."""
    dis_rate: StringDecimal | None = None
    """折算率; e.g. 10."""
    discount: StringDecimal | None = None
    """折扣; e.g. 10."""
    divide_diff_amount: StringDecimal | None = None
    """优惠分摊金额; e.g. 20.2."""
    fee: StringDecimal | None = None
    """销售费用分摊; e.g. 20."""
    inv_qty: StringDecimal | None = None
    """库存数量; e.g. 120."""
    is_free: bool | None = None
    """是否赠品."""
    kf_period: str | None = None
    """保质期; e.g. 180."""
    material_type: str | None = None
    """分录类型; e.g. out."""
    out_qty: StringDecimal | None = None
    """已出库数量; e.g. 50."""
    pre_dis_amount: StringDecimal | None = None
    """折前金额; e.g. 20.2."""
    seq: str | None = None
    """分录序号; e.g. 1."""
    stock_id: str
    """仓库id; e.g. 697105306978627584."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""
    unit_cost: StringDecimal | None = None
    """单位成本; e.g. 20.2."""
    unsettle_amount: Decimal | None = None
    """未结算金额; e.g. 100.5."""
    unsettle_qty: Decimal | None = None
    """未结算数量; e.g. 10."""


class EntrustLineInput(SaleLineInput, kw_only=True):
    """商品分录."""

    qty: StringDecimal
    """数量; e.g. 10."""
    price: StringDecimal | UnsetType = UNSET
    """单价; e.g. 5.5."""
    tax_price: StringDecimal | UnsetType = UNSET
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: StringDecimal | UnsetType = UNSET
    """实际不含税金额; e.g. 10.2."""
    act_tax_price: StringDecimal | UnsetType = UNSET
    """实际含税单价; e.g. 50.2."""
    all_amount: StringDecimal | UnsetType = UNSET
    """价税合计; e.g. 62.15."""
    amount: StringDecimal | UnsetType = UNSET
    """金额; e.g. 55."""
    aux_qty: StringDecimal | UnsetType = UNSET
    """辅助数量; e.g. 0.5."""
    base_qty: StringDecimal | UnsetType = UNSET
    """基本库存数量; e.g. 5."""
    bill_dis_before_amount: StringDecimal | UnsetType = UNSET
    """整单折前价税合计; e.g. 500.5."""
    bill_dis_distribution: StringDecimal | UnsetType = UNSET
    """整单折扣分配额; e.g. 10.2."""
    cess: StringDecimal | UnsetType = UNSET
    """税率%; e.g. 13."""
    cost: StringDecimal | UnsetType = UNSET
    """成本; e.g. 10.2."""
    cur_settle_amount: StringDecimal | UnsetType = UNSET
    """本次核销金额; e.g. 30.2."""
    dis_amount: StringDecimal | UnsetType = UNSET
    """折扣额; e.g. 5.5."""
    dis_price: StringDecimal | UnsetType = UNSET
    """折扣单价; e.g. 10.2."""
    dis_rate: StringDecimal | UnsetType = UNSET
    """折算率; e.g. 10."""
    discount: StringDecimal | UnsetType = UNSET
    """折扣; e.g. 10."""
    divide_diff_amount: StringDecimal | UnsetType = UNSET
    """优惠分摊金额; e.g. 20.2."""
    fee: StringDecimal | UnsetType = UNSET
    """销售费用分摊; e.g. 20."""
    inv_qty: StringDecimal | UnsetType = UNSET
    """库存数量; e.g. 120."""
    is_free: bool | UnsetType = UNSET
    """是否赠品."""
    kf_period: str | UnsetType = UNSET
    """保质期; e.g. 180."""
    material_type: str | UnsetType = UNSET
    """分录类型; e.g. out."""
    out_qty: StringDecimal | UnsetType = UNSET
    """已出库数量; e.g. 50."""
    pre_dis_amount: StringDecimal | UnsetType = UNSET
    """折前金额; e.g. 20.2."""
    seq: str | UnsetType = UNSET
    """分录序号; e.g. 1."""
    src_bill_type_id: OpenStr[Literal["sal_bill_order"]] | UnsetType = UNSET
    """源单类型id; sal_bill_order 销售订单."""
    src_entry_id: str | UnsetType = UNSET
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | UnsetType = UNSET
    """源单id; e.g. 734488739815599601."""
    stock_id: str
    """仓库id; e.g. 697105306978627584."""
    tax_amount: StringDecimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    unit_cost: StringDecimal | UnsetType = UNSET
    """单位成本; e.g. 20.2."""
