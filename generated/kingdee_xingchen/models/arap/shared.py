# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Attachment, AttachmentInput, Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class ArapHead(Model, kw_only=True):
    """应收应付单据表头."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "A"]] | None = None
    """单据状态; C 已审核, A 未审核."""
    currency_for_id: str | None = None
    """本位币id; e.g. 736290141259163562."""
    currency_for_name: str | None = None
    """本位币名称; e.g. 人民币."""
    currency_for_number: str | None = None
    """本位币编码; e.g. 001."""
    current_total_instant_amount: StringDecimal | None = None
    """本次收付款总金额; e.g. 100."""
    current_total_instant_amount_for: StringDecimal | None = None
    """本次收付款总金额本位币; e.g. 100."""
    total_amount: StringDecimal | None = None
    """本单合计金额; e.g. 100."""
    total_amount_for: StringDecimal | None = None
    """本单合计金额本位币; e.g. 100."""
    total_discount_amount_for: StringDecimal | None = None
    """优惠金额本位币; e.g. 100."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""


class ArapHeadInput(Input, kw_only=True):
    """应收应付单据表头."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""


class ArapOtherHead(Model, kw_only=True):
    """其他收支单据表头."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. QTZC-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "A"]] | None = None
    """单据状态; C 已审核, A 未审核."""
    currency_for_id: str | None = None
    """本位币id; e.g. 736290141259163562."""
    currency_for_name: str | None = None
    """本位币名称; e.g. 人民币."""
    currency_for_number: str | None = None
    """本位币编码; e.g. 001."""
    current_total_instant_amount: StringDecimal | None = None
    """本次收付款总金额; e.g. 100."""
    current_total_instant_amount_for: StringDecimal | None = None
    """本次收付款总金额本位币; e.g. 100."""
    remark: str | None = None
    """备注; at most 100 characters; e.g. 备注."""
    total_amount: StringDecimal | None = None
    """本单合计金额; e.g. 100."""
    total_amount_for: StringDecimal | None = None
    """本单合计金额本位币; e.g. 100."""
    total_discount_amount: StringDecimal | None = None
    """优惠金额; e.g. 100."""
    total_discount_amount_for: StringDecimal | None = None
    """优惠金额本位币; e.g. 100."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url_list: list[Attachment] = field(default_factory=list)
    """附件."""
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


class ArapOtherHeadInput(Input, kw_only=True):
    """其他收支单据表头."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. QTZC-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    exchange_rate: StringDecimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    remark: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
    total_discount_amount: StringDecimal | UnsetType = UNSET
    """优惠金额; e.g. 100."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url_list: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""


class PaymentLine(Model, kw_only=True):
    """收付款分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    amount_for: StringDecimal | None = None
    """金额本位币; e.g. 100."""
    comment: str | None = None
    """备注; at most 100 characters; e.g. 行备注."""
    pay_type_id: str | None = None
    """收付款方式id; e.g. 1."""
    pay_type_name: str | None = None
    """收付款方式名称; e.g. 微信支付."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    settle_account_name: str | None = None
    """结算账户名称; e.g. 工商银行基本户."""
    settle_account_number: str | None = None
    """结算账户编码; e.g. 001."""


class ArapPayment(PaymentLine, kw_only=True):
    """收付款信息分录."""

    amount: StringDecimal
    """金额; e.g. 55."""
    pay_type_number: str | None = None
    """收付款方式编码; e.g. 001."""
    settle_account_id: str
    """结算账户id; e.g. 727463115726588480."""
    trans_number: str | None = None
    """交易号/票据号; at most 30 characters; e.g. 20240520001."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class PaymentLineInput(Input, kw_only=True):
    """收付款分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    comment: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 行备注."""
    pay_type_id: str | UnsetType = UNSET
    """收付款方式id; e.g. 1."""


class ArapPaymentInput(PaymentLineInput, kw_only=True):
    """收付款信息分录."""

    amount: StringDecimal
    """金额; e.g. 55."""
    service_fee: StringDecimal | UnsetType = UNSET
    """手续费; e.g. 100."""
    settle_account_id: str
    """结算账户id; e.g. 727463115726588480."""
    trans_number: str | UnsetType = UNSET
    """交易号/票据号; at most 30 characters; e.g. 20240520001."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class ArapRow(Model, kw_only=True):
    """应收应付单据列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. FKD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "A"]] | None = None
    """单据状态; C 已审核, A 未审核."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    remark: str | None = None
    """备注; e.g. 备注."""
    total_amount: StringDecimal | None = None
    """本单合计金额; e.g. 100."""
    total_amount_for: StringDecimal | None = None
    """本单合计金额本位币; e.g. 100."""
    total_discount_amount: StringDecimal | None = None
    """优惠金额; e.g. 100."""
    total_discount_amount_for: StringDecimal | None = None
    """优惠金额本位币; e.g. 100."""
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


class PrepaySourceBill(Model, kw_only=True):
    """预收付源单信息."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    cur_settle_amount: StringDecimal | None = None
    """本次核销金额; e.g. 100."""
    cur_settle_amount_for: StringDecimal | None = None
    """本次核销金额本位币; e.g. 100."""
    settle_amount: StringDecimal | None = None
    """源单已核销金额; e.g. 100."""
    src_bill_id: str | None = None
    """源单id; e.g. 776091547864275027."""
    src_bill_amount: StringDecimal | None = None
    """源单金额; e.g. 100."""
    src_bill_comment: str | None = None
    """源单备注; e.g. 备注."""
    src_bill_currency_id: str | None = None
    """币别id; e.g. 1."""
    src_bill_currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    src_bill_currency_number: str | None = None
    """币别编码; e.g. CNY."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_id: OpenStr[Literal["ap_prepaybill"]] | None = None
    """源单类型id; ap_prepaybill 预付款单."""
    src_bill_type_name: str | None = None
    """源单类型名称; e.g. 销售订单."""
    src_comment: str | None = None
    """备注; at most 100 characters; e.g. 行备注."""
    un_settle_amount: StringDecimal | None = None
    """源单未核销金额; e.g. 100."""


class PrepaySourceBillInput(Input, kw_only=True):
    """预收付源单信息."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    cur_settle_amount: StringDecimal | UnsetType = UNSET
    """本次核销金额; e.g. 100."""
    src_bill_id: str | UnsetType = UNSET
    """源单id; e.g. 776091547864275027."""
    src_bill_type_id: OpenStr[Literal["ap_prepaybill"]] | UnsetType = UNSET
    """源单类型id; ap_prepaybill 预付款单."""
    src_comment: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 行备注."""


class ReceiptPage(Page, kw_only=True):
    """应收单据列表."""

    rows: list[ReceiptRow] = field(default_factory=list)
    """应收单据."""


class ReceiptRow(Model, kw_only=True):
    """应收单据列表行."""

    audit_date: LocalDateTime | None = None
    """审核时间; China time."""
    total_settle_amount: StringDecimal | None = None
    """已核销总金额; e.g. 100."""
    total_settle_amount_for: StringDecimal | None = None
    """已核销总金额本位币; e.g. 100."""
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
    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. FKD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "A"]] | None = None
    """单据状态; C 已审核, A 未审核."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    remark: str | None = None
    """备注; e.g. 备注."""
    total_amount: StringDecimal | None = None
    """本单合计金额; e.g. 100."""
    total_amount_for: StringDecimal | None = None
    """本单合计金额本位币; e.g. 100."""
    total_discount_amount: StringDecimal | None = None
    """优惠金额; e.g. 100."""
    total_discount_amount_for: StringDecimal | None = None
    """优惠金额本位币; e.g. 100."""
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""


class RefundSourceBill(Model, kw_only=True):
    """退款源单信息."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    cur_settle_amount: StringDecimal | None = None
    """本次核销金额; e.g. 100."""
    src_bill_id: str | None = None
    """源单id; e.g. 776091547864275027."""
    src_bill_type_id: (
        OpenStr[Literal["ap_paybill", "pur_bill_outbound", "ap_otherpayretbill", "ap_prepaybill"]]
        | None
    ) = None
    """源单类型id; ap_paybill 付款单, pur_bill_outbound 采购退货单, ap_otherpayretbill 其他支出退款单, ap_prepaybill
    预付款单.
    """
    src_comment: str | None = None
    """备注; at most 100 characters; e.g. 行备注."""


class RefundSourceBillInput(Input, kw_only=True):
    """退款源单信息."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    cur_settle_amount: StringDecimal | UnsetType = UNSET
    """本次核销金额; e.g. 100."""
    src_bill_id: str | UnsetType = UNSET
    """源单id; e.g. 776091547864275027."""
    src_bill_type_id: (
        OpenStr[Literal["ap_paybill", "pur_bill_outbound", "ap_otherpayretbill", "ap_prepaybill"]]
        | UnsetType
    ) = UNSET
    """源单类型id; ap_paybill 付款单, pur_bill_outbound 采购退货单, ap_otherpayretbill 其他支出退款单, ap_prepaybill
    预付款单.
    """
    src_comment: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 行备注."""
