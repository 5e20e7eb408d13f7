# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import StringDecimal


class BalanceSheet(Model, kw_only=True):
    """资产负债表."""

    rows: list[BalanceSheetRow] = field(default_factory=list)
    """数据行."""


class BalanceSheetRow(Model, kw_only=True):
    """数据行."""

    id: str
    """数据id; e.g. 838301774942061568."""
    name: str | None = None
    """资产名称; e.g. 名称."""
    index: str | None = None
    """行次; e.g. 1."""
    parent_id: str | None = None
    """父级id; e.g. 784907092930639249."""
    type: str | None = None
    """项目类别; e.g. 1."""
    year_begin_value: StringDecimal | None = None
    """年初余额; e.g. 100."""
    year_end_value: StringDecimal | None = None
    """期末余额; e.g. 100.5."""
