# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class SubLedgerReportPage(Page, kw_only=True):
    """明细账列表."""

    rows: list[SubLedgerReportRow] = field(default_factory=list)
    """明细账."""
    begin_bal: StringDecimal | None = None
    """期初余额; e.g. 100."""
    begin_dc: OpenStr[Literal["1", "-1", "0"]] | None = None
    """期初余额方向; 1 借, -1 贷, 0 平."""
    end_bal: StringDecimal | None = None
    """期末余额; e.g. 100."""
    end_dc: OpenStr[Literal["1", "-1", "0"]] | None = None
    """期末余额方向; 1 借, -1 贷, 0 平."""


class SubLedgerReportRow(Model, kw_only=True):
    """明细账列表行."""

    credit: StringDecimal | None = None
    """本期贷方发生; e.g. 100."""
    date: dt.date | None = None
    """凭证日期; yyyy-MM-dd."""
    dc: int | None = None
    """余额方向 1借 -1贷 0平; e.g. 1."""
    debit: StringDecimal | None = None
    """本期借方发生; e.g. 100."""
    end_bal: StringDecimal | None = None
    """余额; e.g. 100."""
    explanation: str | None = None
    """凭证摘要; e.g. 销售商品."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""
    voucher_no: str | None = None
    """凭证字号; e.g. 记-1."""
