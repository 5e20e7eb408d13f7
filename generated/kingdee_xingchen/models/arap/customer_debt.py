# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from ...runtime.model import Model


class CustomerDebtList(Model, kw_only=True):
    """客户欠款余额列表."""

    items: list[CustomerDebtRow] = field(default_factory=list)
    """客户欠款余额."""


class CustomerDebtRow(Model, kw_only=True):
    """客户欠款余额列表行."""

    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    all_debt: Decimal | None = None
    """应收应付余额; e.g. 100."""
    last_debt: Decimal | None = None
    """上次欠款; e.g. 100."""
