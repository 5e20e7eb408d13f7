# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.arap.shared import ArapOtherHead, ArapOtherHeadInput, ArapRow
from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, StringDecimal


class ApOtherCreditPage(Page, kw_only=True):
    """其他支出单列表."""

    rows: list[ApOtherCreditRow] = field(default_factory=list)
    """其他支出单."""


class ApOtherCreditRow(ArapRow, kw_only=True):
    """其他支出单列表行."""

    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""
    audit_date: LocalDateTime | None = None
    """审核时间过滤; China time."""
    total_settle_amount: StringDecimal | None = None
    """已核销总金额; e.g. 100."""
    total_settle_amount_for: StringDecimal | None = None
    """已核销总金额本位币; e.g. 100."""


class ApOtherCredit(ArapOtherHead, kw_only=True):
    """其他支出单."""

    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """结算供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """结算供应商编码; e.g. GYS00001."""
    instantpayfromtoentry: list[ApOtherCreditInstantPayment] = field(default_factory=list)
    """立即付款分录."""
    pay_entry_list: list[ApOtherCreditPayment] = field(default_factory=list)
    """应付信息分录."""


class ApOtherCreditInput(ArapOtherHeadInput, kw_only=True):
    """其他支出单."""

    supplier_id: str | UnsetType = UNSET
    """供应商id; e.g. 705544733945170331."""
    operate_type: str | UnsetType = UNSET
    """操作类型; e.g. audit."""
    instantpayfromtoentry: list[ApOtherCreditInstantPaymentInput]
    """立即付款分录."""
    pay_entry_list: list[ApOtherCreditPaymentInput]
    """应付信息分录."""


class ApOtherCreditInstantPayment(Model, kw_only=True):
    """付款信息分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    instant_amount: StringDecimal
    """付款金额; e.g. 100."""
    instant_comment: str | None = None
    """备注; at most 100 characters; e.g. 备注."""
    instant_pay_type_id: str | None = None
    """支出类别id; e.g. 1."""
    instant_pay_type_name: str | None = None
    """付款方式名称; e.g. 付款方式A."""
    instant_pay_type_number: str | None = None
    """付款方式编码; e.g. 001."""
    instant_settle_account_id: str
    """付款账户id; e.g. 726288854558377151."""
    instant_settle_account_name: str | None = None
    """付款账户名称; e.g. 付款账户A."""
    instant_settle_account_number: str | None = None
    """付款账户编码; e.g. 001."""
    instant_trans_number: str | None = None
    """交易号/票据号; at most 30 characters; e.g. 001."""
    seq: str | None = None
    """分录序号; e.g. 1."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class ApOtherCreditInstantPaymentInput(Input, kw_only=True):
    """付款信息分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    instant_amount: StringDecimal
    """付款金额; e.g. 100."""
    instant_comment: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
    instant_pay_type_id: str | UnsetType = UNSET
    """支出类别id; e.g. 1."""
    instant_settle_account_id: str
    """付款账户id; e.g. 726288854558377151."""
    instant_trans_number: str | UnsetType = UNSET
    """交易号/票据号; at most 30 characters; e.g. 001."""
    seq: str | UnsetType = UNSET
    """分录序号; e.g. 1."""
    service_fee: StringDecimal | UnsetType = UNSET
    """手续费; e.g. 100."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class ApOtherCreditPayment(Model, kw_only=True):
    """应付信息分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    amount: StringDecimal
    """应付金额; e.g. 55."""
    amount_for: StringDecimal | None = None
    """付款金额本位币; e.g. 100."""
    comment: str | None = None
    """付款备注; at most 100 characters; e.g. 行备注."""
    pay_type_id: str
    """支出类别id; e.g. 1."""
    pay_type_name: str | None = None
    """付款方式名称; e.g. 微信支付."""
    pay_type_number: str | None = None
    """付款方式编码; e.g. 001."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    trans_number: str | None = None
    """交易号/票据号; at most 30 characters; e.g. 20240520001."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class ApOtherCreditPaymentInput(Input, kw_only=True):
    """应付信息分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    amount: StringDecimal
    """应付金额; e.g. 55."""
    comment: str | UnsetType = UNSET
    """付款备注; at most 100 characters; e.g. 行备注."""
    no_tax_amount: StringDecimal | UnsetType = UNSET
    """不含税金额; e.g. 10."""
    pay_type_id: str
    """支出类别id; e.g. 1."""
    tax_rate: StringDecimal | UnsetType = UNSET
    """税率; e.g. 13."""
    trans_number: str | UnsetType = UNSET
    """交易号/票据号; at most 30 characters; e.g. 20240520001."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""
