# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import StringDecimal


class ReconciliationStatementPage(Page, kw_only=True):
    """供应商/客户对账单列表."""

    rows: list[ReconciliationStatementRow] = field(default_factory=list)
    """供应商/客户对账单."""


class ReconciliationStatementRow(Model, kw_only=True):
    """供应商/客户对账单列表行."""

    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    account_check: str | None = None
    """对账状态; e.g. 1."""
    amount: Decimal | None = None
    """单据金额; e.g. 55."""
    amount_for: Decimal | None = None
    """单据金额本位币; e.g. 100."""
    balance: Decimal | None = None
    """往来余额; e.g. 100."""
    balance_for: Decimal | None = None
    """往来余额本位币; e.g. 100."""
    bill_id: str | None = None
    """单据id; e.g. 776897323457886616."""
    bill_type: str | None = None
    """单据类型; e.g. sal_bill_order."""
    currency: str | None = None
    """币别id; e.g. 1."""
    dis_amount: Decimal | None = None
    """折扣额; e.g. 5.5."""
    dis_rate: StringDecimal | None = None
    """整单折扣率; e.g. 10."""
    due_date: dt.date | None = None
    """结算日期; yyyy-MM-dd."""
    invoice_status: str | None = None
    """开票状态; e.g. 100."""
    invoiced_amount: Decimal | None = None
    """已开票金额; e.g. 100."""
    item_id: str | None = None
    """客户/供应商id; e.g. 754089433274709652."""
    item_name: str | None = None
    """结算客户/供应商名称; e.g. 红富士苹果."""
    item_name_biz: str | None = None
    """客户/供应商名称; e.g. 张三."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    settle_amount: Decimal | None = None
    """已核销金额; e.g. 100."""
    settle_amount_for: Decimal | None = None
    """已核销金额本位币; e.g. 100."""
    settle_src_bill: str | None = None
    """关联核销单据号; e.g. XSCK-20240520-00001."""
    settle_src_bill_json: str | None = None
    """关联单据Json; e.g. {}."""
    un_settle_amount: Decimal | None = None
    """待付款金额; e.g. 100."""
    un_settle_amount_for: Decimal | None = None
    """待付款金额本位币; e.g. 100."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""
    voucher_no: str | None = None
    """凭证编码; e.g. 记-1."""
    voucher_period: str | None = None
    """凭证期间; e.g. 2020-01-01."""
