# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model


class AssistTypePage(Page, kw_only=True):
    """辅助核算类别列表."""

    rows: list[AssistTypeRow] = field(default_factory=list)
    """辅助核算类别."""


class AssistTypeRow(Model, kw_only=True):
    """辅助核算类别列表行."""

    name: str | None = None
    """辅助核算类别; e.g. 名称."""
    assistanttype_id: str | None = None
    """辅助资料类别id; e.g. 0001."""
    flex_fie_id: str | None = None
    """辅助核算类别id; e.g. 712332353094583377."""
    value_source_id: str | None = None
    """辅助核算类别值来源id; e.g. bd_customer."""
    value_source_name: str | None = None
    """辅助核算类别值来源名称; e.g. 客户."""
