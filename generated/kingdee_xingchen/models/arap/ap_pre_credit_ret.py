# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.arap.shared import (
    PaymentLine,
    PaymentLineInput,
    RefundSourceBill,
    RefundSourceBillInput,
)
from ...models.common import Attachment, AttachmentInput, Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr, StringDecimal


class ApPreCreditRetPage(Page, kw_only=True):
    """预付退款单列表."""

    rows: list[ApPreCreditRetRow] = field(default_factory=list)
    """预付退款单."""


class ApPreCreditRetRow(Model, kw_only=True):
    """预付退款单列表行."""

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
    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""


class ApPreCreditRet(Model, kw_only=True):
    """预付退款单."""

    bill_no: str | None = None
    """单据编码; e.g. YFTK-20240520-00001."""
    remark: str | None = None
    """备注; at most 100 characters; e.g. 备注."""
    total_discount_amount: StringDecimal | None = None
    """优惠金额; e.g. 100."""
    attachments_url_list: list[Attachment] = field(default_factory=list)
    """附件."""
    pay_entry_list: list[ApPreCreditRetPayment] = field(default_factory=list)
    """付款信息分录."""
    source_bill_entry_list: list[RefundSourceBill] = field(default_factory=list)
    """源单信息分录."""
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
    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    currency_number: str | None = None
    """币别编码; e.g. CNY."""


class ApPreCreditRetInput(Input, kw_only=True):
    """预付退款单."""

    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. YFTK-20240520-00001."""
    exchange_rate: StringDecimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    operate_type: str | UnsetType = UNSET
    """操作类型; e.g. audit."""
    remark: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
    total_discount_amount: StringDecimal | UnsetType = UNSET
    """优惠金额; e.g. 100."""
    attachments_url_list: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    pay_entry_list: list[ApPreCreditRetPaymentInput] | UnsetType = UNSET
    """付款信息分录."""
    source_bill_entry_list: list[RefundSourceBillInput] | UnsetType = UNSET
    """源单信息分录."""
    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""
    supplier_id: str | UnsetType = UNSET
    """供应商id; e.g. 705544733945170331."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""


class ApPreCreditRetPayment(PaymentLine, kw_only=True):
    """付款信息分录."""

    amount: StringDecimal | None = None
    """付款金额; e.g. 55."""
    pay_type_number: str | None = None
    """付款方式编码; e.g. 001."""
    settle_account_id: str | None = None
    """付款账户id; e.g. 727463115726588480."""
    trans_number: str | None = None
    """交易号/票据号; at most 30 characters; e.g. 20240520001."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class ApPreCreditRetPaymentInput(PaymentLineInput, kw_only=True):
    """付款信息分录."""

    amount: StringDecimal | UnsetType = UNSET
    """付款金额; e.g. 55."""
    service_fee: StringDecimal | UnsetType = UNSET
    """手续费; e.g. 100."""
    settle_account_id: str | UnsetType = UNSET
    """付款账户id; e.g. 727463115726588480."""
    trans_number: str | UnsetType = UNSET
    """交易号/票据号; at most 30 characters; e.g. 20240520001."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""
