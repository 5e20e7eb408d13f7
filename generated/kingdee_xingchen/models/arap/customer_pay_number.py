# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import field

from ...runtime.model import Model


class CustomerPayNumber(Model, kw_only=True):
    """客户交易次数."""

    rows: list[CustomerPayNumberRow] = field(default_factory=list)
    """返回数据列表."""


class CustomerPayNumberRow(Model, kw_only=True):
    """返回数据列表."""

    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    all_amount: Decimal | None = None
    """销售总额; e.g. 62.15."""
    count: int | None = None
    """交易次数; e.g. 30."""
