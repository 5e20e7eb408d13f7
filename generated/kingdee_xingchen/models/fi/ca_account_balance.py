# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import StringDecimal


class CaAccountBalance(Model, kw_only=True):
    """出纳资金余额."""

    permission: bool | None = None
    """是否有权限."""
    total_balance: StringDecimal | None = None
    """账户余额; e.g. 100."""
    total_month_credit: StringDecimal | None = None
    """本月支出; e.g. 100."""
    total_month_debit: StringDecimal | None = None
    """本月收入; e.g. 100."""
    yesterday_credit: StringDecimal | None = None
    """昨日支出; e.g. 100."""
    yesterday_debit: StringDecimal | None = None
    """昨日收入; e.g. 100."""
    account_balance_list: list[CaAccountBalanceRow] = field(default_factory=list)
    """账户余额列表."""


class CaAccountBalanceRow(Model, kw_only=True):
    """账户余额."""

    account_id: str | None = None
    """账户id; e.g. 763585421905792869."""
    account_name: str | None = None
    """账户名称; e.g. 库存现金."""
    account_number: str | None = None
    """账户编码; e.g. 1001."""
    balance: StringDecimal | None = None
    """账户余额; e.g. 100."""
    balance_for: StringDecimal | None = None
    """账户余额; e.g. 100."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
