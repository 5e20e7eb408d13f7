# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.arap.shared import PaymentLine, PaymentLineInput
from ...models.common import Attachment, AttachmentInput
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr, StringDecimal


class ArPreCredit(Model, kw_only=True):
    """预收款单."""

    bill_no: str
    """单据编码; e.g. YSD-20240520-00001."""
    customer_id: str
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""
    dept_id: str
    """部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    emp_id: str
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""
    remark: str | None = None
    """备注; at most 100 characters; e.g. 备注."""
    total_balance_amount_memo: StringDecimal | None = None
    """应收款余额; e.g. 001."""
    total_discount_amount: StringDecimal | None = None
    """优惠金额; e.g. 100."""
    attachments_url_list: list[Attachment] = field(default_factory=list)
    """附件."""
    pay_entry_list: list[ArPreCreditPayment] = field(default_factory=list)
    """收款信息分录."""
    source_bill_entry_list: list[ArPreCreditSourceBill] = field(default_factory=list)
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
    currency_id: str | None = None
    """币别id; e.g. 1."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    currency_number: str | None = None
    """币别编码; e.g. CNY."""


class ArPreCreditInput(Input, kw_only=True):
    """预收款单."""

    bill_no: str
    """单据编码; e.g. YSD-20240520-00001."""
    customer_id: str
    """客户id; e.g. 768893389614948509."""
    dept_id: str
    """部门id; e.g. 793821659366936417."""
    emp_id: str
    """业务员id; e.g. 777789495505410809."""
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
    pay_entry_list: list[ArPreCreditPaymentInput]
    """收款信息分录."""
    sel_bill_info_entry: list[ArPreCreditSelectedBill] | UnsetType = UNSET
    """源单分录."""
    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""


class ArPreCreditPayment(PaymentLine, kw_only=True):
    """收款信息分录."""

    amount: StringDecimal
    """收款金额; e.g. 55."""
    pay_type_number: str | None = None
    """收款方式编码; e.g. 001."""
    service_fee: StringDecimal | None = None
    """手续费; e.g. 100."""
    settle_account_id: str
    """收款账户id; e.g. 727463115726588480."""
    trans_number: str | None = None
    """交易号; e.g. 20240520001."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class ArPreCreditPaymentInput(PaymentLineInput, kw_only=True):
    """收款信息分录."""

    amount: StringDecimal
    """收款金额; e.g. 55."""
    service_fee: StringDecimal | UnsetType = UNSET
    """手续费; e.g. 100."""
    settle_account_id: str
    """收款账户id; e.g. 727463115726588480."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class ArPreCreditSelectedBill(Input, kw_only=True):
    """源单分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    cur_settle_amount: StringDecimal
    """本次预收金额; e.g. 100.5."""
    src_bill_amount: StringDecimal
    """源单金额; e.g. 100.5."""
    src_bill_type_id: OpenStr[Literal["sal_bill_order"]]
    """源单类型id; sal_bill_order 销售订单."""
    src_inter_id: str
    """源单id; e.g. 734488739815599601."""


class ArPreCreditSourceBill(Model, kw_only=True):
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
    src_bill_type_id: str | None = None
    """源单类型id; e.g. sal_bill_order."""
    src_bill_type_name: str | None = None
    """源单类型名称; e.g. 销售订单."""
    src_comment: str | None = None
    """备注; e.g. 行备注."""
    un_settle_amount: StringDecimal | None = None
    """源单未核销金额; e.g. 100."""
