# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.arap.shared import PaymentLine, PaymentLineInput
from ...models.common import Attachment, AttachmentInput
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr, StringDecimal


class ArOtherCreditRet(Model, kw_only=True):
    """其他收入退款单."""

    instantpayfromtoentry: list[ArOtherCreditRetInstantPayment] = field(default_factory=list)
    """立即收款分录."""
    pay_entry_list: list[ArOtherCreditRetPayment] = field(default_factory=list)
    """应退信息信息分录."""
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
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""


class ArOtherCreditRetInput(Input, kw_only=True):
    """其他收入退款单."""

    instant_pay_entry_list: list[ArOtherCreditRetInstantPaymentInput] | UnsetType = UNSET
    """退款信息分录."""
    pay_entry_list: list[ArOtherCreditRetPaymentInput] | UnsetType = UNSET
    """应退信息信息分录."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
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
    customer_id: str | UnsetType = UNSET
    """客户id; e.g. 768893389614948509."""


class ArOtherCreditRetInstantPayment(Model, kw_only=True):
    """立即收款分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    instant_amount: StringDecimal | None = None
    """退款金额; e.g. 100."""
    instant_comment: str | None = None
    """备注; at most 100 characters; e.g. 备注."""
    instant_pay_type_id: str | None = None
    """收入类别id; e.g. 1."""
    instant_settle_account_id: str | None = None
    """退款账户id; e.g. 726288854558377151."""
    instant_trans_number: str | None = None
    """交易号/票据号; at most 30 characters; e.g. 001."""
    seq: str | None = None
    """分录序号; e.g. 1."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class ArOtherCreditRetInstantPaymentInput(Input, kw_only=True):
    """立即收款分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    instant_amount: StringDecimal | UnsetType = UNSET
    """退款金额; e.g. 100."""
    instant_comment: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
    instant_pay_type_id: str | UnsetType = UNSET
    """收入类别id; e.g. 1."""
    instant_settle_account_id: str | UnsetType = UNSET
    """退款账户id; e.g. 726288854558377151."""
    instant_trans_number: str | UnsetType = UNSET
    """交易号/票据号; at most 30 characters; e.g. 001."""
    seq: str | UnsetType = UNSET
    """分录序号; e.g. 1."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class ArOtherCreditRetPayment(PaymentLine, kw_only=True):
    """收款信息分录."""

    amount: StringDecimal
    """退款金额; e.g. 55."""
    pay_type_number: str | None = None
    """收入类型编码; e.g. 001."""
    settle_account_id: str
    """退款账户id; e.g. 727463115726588480."""
    trans_number: str | None = None
    """交易号/票据号; at most 30 characters; e.g. 20240520001."""


class ArOtherCreditRetPaymentInput(PaymentLineInput, kw_only=True):
    """收款信息分录."""

    amount: StringDecimal
    """退款金额; e.g. 55."""
    service_fee: StringDecimal | UnsetType = UNSET
    """手续费; e.g. 100."""
    settle_account_id: str
    """退款账户id; e.g. 727463115726588480."""
    trans_number: str | UnsetType = UNSET
    """交易号/票据号; at most 30 characters; e.g. 20240520001."""
