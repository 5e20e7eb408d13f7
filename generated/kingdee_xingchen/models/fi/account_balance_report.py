# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class AccountBalanceReportPage(Page, kw_only=True):
    """科目余额表."""

    rows: list[AccountBalanceReportRow] = field(default_factory=list)
    """科目余额表."""


class AccountBalanceReportRow(Model, kw_only=True):
    """科目余额表行."""

    account_id: str | None = None
    """科目id; e.g. 763585421905792869."""
    account_name: str | None = None
    """科目名称; e.g. 库存现金."""
    account_no: str | None = None
    """科目编码; e.g. 001."""
    begin_bal: StringDecimal | None = None
    """期初余额; e.g. 100."""
    begin_bal_for: StringDecimal | None = None
    """期初原币余额; e.g. 100."""
    begin_dc: OpenStr[Literal["1", "-1", "0"]] | None = None
    """期初余额方向; 1 借, -1 贷, 0 平."""
    credit: StringDecimal | None = None
    """本期贷方发生; e.g. 100."""
    credit_for: StringDecimal | None = None
    """本期贷方发生; e.g. 100."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    debit: StringDecimal | None = None
    """本期借方发生; e.g. 100."""
    debit_for: StringDecimal | None = None
    """本期借方发生; e.g. 100."""
    detail_id: str | None = None
    """辅助核算组合id; 大于等于 0 时包含辅助核算; e.g. 719128555546013059."""
    end_bal: StringDecimal | None = None
    """期末余额; e.g. 100."""
    end_bal_for: StringDecimal | None = None
    """期末余额; e.g. 100."""
    end_dc: OpenStr[Literal["1", "-1", "0"]] | None = None
    """期末余额方向; 1 借, -1 贷, 0 平."""
    ytd_credit: StringDecimal | None = None
    """本年贷方发生; e.g. 100."""
    ytd_credit_for: StringDecimal | None = None
    """本年贷方发生; e.g. 100."""
    ytd_debit: StringDecimal | None = None
    """本年借方发生; e.g. 100."""
    ytd_debit_for: StringDecimal | None = None
    """本年借方发生; e.g. 100."""
