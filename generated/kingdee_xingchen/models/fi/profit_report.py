# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class ProfitReport(Model, kw_only=True):
    """利润表."""

    rows: list[ProfitReportRow] = field(default_factory=list)
    """数据行."""


class ProfitReportRow(Model, kw_only=True):
    """数据行."""

    id: str
    """数据id; e.g. 838301774942061568."""
    name: str | None = None
    """名称; e.g. 名称."""
    current_amount: StringDecimal | None = None
    """本期; e.g. 100."""
    index: str | None = None
    """行次; e.g. 1."""
    last_year_amount: StringDecimal | None = None
    """上期; e.g. 100."""
    level: str | None = None
    """级次; e.g. 1."""
    parent_id: str | None = None
    """父级id; e.g. 784907092930639249."""
    type: OpenStr[Literal["1", "2", "3", "4", "5", "6", "0"]] | None = None
    """类型; 1 收入, 2 成本, 3 税金及附加, 4 所得税, 5 净利润, 6 费用, 0 忽略."""
    year_amount: StringDecimal | None = None
    """本年累计金额; e.g. 100."""
