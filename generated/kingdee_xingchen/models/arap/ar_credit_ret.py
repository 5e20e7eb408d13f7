# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.arap.shared import ArapHead, ArapHeadInput, PaymentLine, PaymentLineInput
from ...models.common import Attachment, AttachmentInput, Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class ArCreditRetPage(Page, kw_only=True):
    """收款退款单列表."""

    rows: list[ArCreditRetRow] = field(default_factory=list)
    """收款退款单."""


class ArCreditRetRow(Model, kw_only=True):
    """收款退款单列表行."""

    audit_date: LocalDateTime | None = None
    """审核时间; China time."""
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


class ArCreditRet(ArapHead, kw_only=True):
    """收款退款单."""

    bill_no: str
    """单据编码; e.g. SKTK-20240520-00001."""
    customer_id: str
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""
    audit_date: LocalDateTime | None = None
    """审核时间; China time."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    currency_number: str | None = None
    """币别编码; e.g. CNY."""
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
    remark: str | None = None
    """备注; e.g. 备注."""
    total_discount_amount: StringDecimal | None = None
    """优惠金额; e.g. 100."""
    attachments_url_list: list[Attachment] = field(default_factory=list)
    """附件."""
    pay_entry_list: list[ArCreditRetPayment] = field(default_factory=list)
    """退款信息分录."""
    source_bill_entry_list: list[ArCreditRetSourceBill] = field(default_factory=list)
    """源单信息分录."""


class ArCreditRetInput(ArapHeadInput, kw_only=True):
    """收款退款单."""

    bill_no: str
    """单据编码; e.g. SKTK-20240520-00001."""
    customer_id: str
    """客户id; e.g. 768893389614948509."""
    cur_total_instant_amount: StringDecimal | UnsetType = UNSET
    """本次退款总金额; e.g. 100."""
    attachments_url_list: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    pay_entry_list: list[ArCreditRetPaymentInput]
    """退款信息分录."""
    source_bill_entry_list: list[ArCreditRetSourceBillInput]
    """源单信息分录."""


class ArCreditRetPayment(PaymentLine, kw_only=True):
    """收款信息分录."""

    amount: StringDecimal
    """退款金额; e.g. 55."""
    settle_account_id: str
    """退款账户id; e.g. 727463115726588480."""
    trans_number: str | None = None
    """交易号; e.g. 20240520001."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class ArCreditRetPaymentInput(PaymentLineInput, kw_only=True):
    """收款信息分录."""

    amount: StringDecimal
    """退款金额; e.g. 55."""
    service_fee: StringDecimal | UnsetType = UNSET
    """手续费; e.g. 100."""
    settle_account_id: str
    """退款账户id; e.g. 727463115726588480."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class ArCreditRetSourceBill(Model, kw_only=True):
    """源单信息分录."""

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
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_id: str | None = None
    """源单类型id; e.g. sal_bill_order."""
    src_comment: str | None = None
    """备注; at most 100 characters; e.g. 行备注."""


class ArCreditRetSourceBillInput(Input, kw_only=True):
    """源单信息分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    cur_settle_amount: StringDecimal | UnsetType = UNSET
    """本次核销金额; e.g. 100."""
    src_bill_id: str | UnsetType = UNSET
    """源单id; e.g. 776091547864275027."""
    src_bill_type_id: str | UnsetType = UNSET
    """源单类型id; e.g. sal_bill_order."""
    src_comment: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 行备注."""
