# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import CustomerRef, Page, PanelAttachment, PanelAttachmentInput
from ...models.scm.shared import PaymentInfo
from ...models.scm.trade_lines import SaleLine, SaleLineInput
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class SalInBoundRequestPage(Page, kw_only=True):
    """销售退货申请单列表."""

    rows: list[SalInBoundRequestRow] = field(default_factory=list)
    """销售退货申请单."""


class SalInBoundRequestRow(CustomerRef, kw_only=True):
    """销售退货申请单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. THSQ-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    bill_dis_amount: StringDecimal | None = None
    """整单折扣额; e.g. 2.21."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""


class SalInBoundRequest(Model, kw_only=True):
    """销售退货申请单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. THSQ-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """业务类型; 1 现销, 2 赊销, 3 委托销售."""
    customer_id: str
    """客户id; e.g. 727402661418126336."""
    all_debt: Decimal | None = None
    """应收应付余额; e.g. 100."""
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
    """销售费用; e.g. 600.2."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    deduction_balance: Decimal | None = None
    """抵扣预收款; e.g. 5.02."""
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
    last_debt: Decimal | None = None
    """上次欠款; e.g. 100."""
    recevice_delivery: str | None = None
    """发货地址; e.g. 广东省深圳市南山区物流大道2号."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    subsist_info: Decimal | None = None
    """预收款金额; e.g. 50."""
    total_amount: Decimal | None = None
    """本次应退账款; e.g. 500."""
    total_un_settle_amount: Decimal | None = None
    """未核销金额; e.g. 300.05."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[PanelAttachment] = field(default_factory=list)
    """附件."""
    material_entity: list[SalInBoundRequestLine] = field(default_factory=list)
    """商品分录."""
    payment_entry: list[PaymentInfo] = field(default_factory=list)
    """付款信息."""
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


class SalInBoundRequestInput(Input, kw_only=True):
    """销售退货申请单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. THSQ-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    trans_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """业务类型; 1 现销, 2 赊销, 3 委托销售."""
    customer_id: str
    """客户id; e.g. 727402661418126336."""
    customer_number: str | UnsetType = UNSET
    """客户编码; e.g. KH00001."""
    all_debt: Decimal | UnsetType = UNSET
    """应收应付余额; e.g. 100."""
    bill_dis_amount: Decimal | UnsetType = UNSET
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: Decimal | UnsetType = UNSET
    """整单折扣率%; e.g. 3."""
    contact_linkman: str | UnsetType = UNSET
    """联系人; e.g. 张三."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    currency_number: str | UnsetType = UNSET
    """币别编码; at most 30 characters; e.g. CNY."""
    dept_number: str | UnsetType = UNSET
    """部门编码; e.g. BM001."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 739763410337575936."""
    emp_number: str | UnsetType = UNSET
    """业务员编码; e.g. YG001."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    last_debt: Decimal | UnsetType = UNSET
    """上次欠款; e.g. 100."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    return_reason_id: str | UnsetType = UNSET
    """退货原因id; e.g. 775146998883480158."""
    return_reason_number: str | UnsetType = UNSET
    """退货原因编码; at most 30 characters; e.g. 001."""
    reverse_condition_calculate: bool | UnsetType = UNSET
    """是否反算单价."""
    total_amount: Decimal | UnsetType = UNSET
    """本次应退账款; e.g. 500."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[PanelAttachmentInput] | UnsetType = UNSET
    """附件."""
    material_entity: list[SalInBoundRequestLineInput]
    """商品分录."""
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


class SalInBoundRequestLine(SaleLine, kw_only=True):
    """商品分录."""

    qty: Decimal
    """数量; e.g. 10."""
    price: Decimal | None = None
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
    aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
    aux_qty: Decimal | None = None
    """辅助数量; e.g. 0.5."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    bill_dis_distribution: Decimal | None = None
    """整单折扣分配额; e.g. 10.2."""
    cess: Decimal | None = None
    """税率%; e.g. 13."""
    coefficient: Decimal | None = None
    """换算率; e.g. 0.5."""
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
    discount: Decimal | None = None
    """折扣; e.g. 10."""
    divide_diff_amount: Decimal | None = None
    """优惠分摊金额; e.g. 20.2."""
    fee: Decimal | None = None
    """销售费用分摊; e.g. 20."""
    inv_base_qty: Decimal | None = None
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    is_free: bool | None = None
    """是否赠品."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    pre_dis_amount: Decimal | None = None
    """折前金额; e.g. 20.2."""
    return_qty: Decimal | None = None
    """退货基本数量; e.g. 20."""
    return_qty_unit: Decimal | None = None
    """退货数量; e.g. 20."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    src_bill_type_id: OpenStr[Literal["sal_bill_outbound"]] | None = None
    """源单类型id; sal_bill_outbound 销售出库."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    stock_id: str | None = None
    """仓库id; e.g. 697105306978627584."""
    tax_amount: Decimal | None = None
    """税额; e.g. 7.15."""
    unit_cost: Decimal | None = None
    """单位成本; e.g. 20.2."""


class SalInBoundRequestLineInput(SaleLineInput, kw_only=True):
    """商品分录."""

    qty: Decimal
    """数量; e.g. 10."""
    price: Decimal | UnsetType = UNSET
    """单价; e.g. 5.5."""
    tax_price: Decimal | UnsetType = UNSET
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: Decimal | UnsetType = UNSET
    """实际不含税金额; e.g. 10.2."""
    act_tax_price: Decimal | UnsetType = UNSET
    """实际含税单价; e.g. 50.2."""
    all_amount: Decimal | UnsetType = UNSET
    """价税合计; e.g. 62.15."""
    amount: Decimal | UnsetType = UNSET
    """金额; e.g. 55."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助数量; e.g. 0.5."""
    bill_dis_distribution: Decimal | UnsetType = UNSET
    """整单折扣分配额; e.g. 10.2."""
    cess: Decimal | UnsetType = UNSET
    """税率%; e.g. 13."""
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
    discount: Decimal | UnsetType = UNSET
    """折扣; e.g. 10."""
    divide_diff_amount: Decimal | UnsetType = UNSET
    """优惠分摊金额; e.g. 20.2."""
    fee: Decimal | UnsetType = UNSET
    """销售费用分摊; e.g. 20."""
    inv_base_qty: Decimal | UnsetType = UNSET
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | UnsetType = UNSET
    """库存数量; e.g. 120."""
    is_free: bool | UnsetType = UNSET
    """是否赠品."""
    kf_period: int | UnsetType = UNSET
    """保质期; e.g. 180."""
    pre_dis_amount: Decimal | UnsetType = UNSET
    """折前金额; e.g. 20.2."""
    return_qty: Decimal | UnsetType = UNSET
    """退货基本数量; e.g. 20."""
    return_qty_unit: Decimal | UnsetType = UNSET
    """退货数量; e.g. 20."""
    seq: int | UnsetType = UNSET
    """分录序号; e.g. 1."""
    src_bill_type_id: OpenStr[Literal["sal_bill_outbound"]] | UnsetType = UNSET
    """源单类型id; sal_bill_outbound 销售出库."""
    src_entry_id: str | UnsetType = UNSET
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | UnsetType = UNSET
    """源单id; e.g. 734488739815599601."""
    stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 697105306978627584."""
    tax_amount: Decimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    unit_cost: Decimal | UnsetType = UNSET
    """单位成本; e.g. 20.2."""
