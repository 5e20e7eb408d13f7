# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from ...runtime.model import Model


class ComboItem(Model, kw_only=True):
    """下拉选项."""

    name: str | None = None
    """下拉显示值; e.g. 名称."""
    value: str | None = None
    """下拉后台传输值; e.g. 1."""
