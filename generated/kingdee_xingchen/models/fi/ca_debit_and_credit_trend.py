# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import StringDecimal


class CaDebitAndCreditTrend(Model, kw_only=True):
    """出纳资金收支趋势."""

    rows: list[CaDebitAndCreditTrendRow] = field(default_factory=list)
    """返回数据列表."""


class CaDebitAndCreditTrendRow(Model, kw_only=True):
    """返回数据列表."""

    amount: StringDecimal | None = None
    """金额; e.g. 55."""
    date: dt.date | None = None
    """日期; yyyy-MM-dd."""
