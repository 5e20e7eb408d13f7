# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model


class FaAlterModePage(Page, kw_only=True):
    """变动方式列表."""

    rows: list[FaAlterModeRow] = field(default_factory=list)
    """变动方式."""


class FaAlterModeRow(Model, kw_only=True):
    """变动方式列表行."""

    id: str
    """变动方式id; e.g. 838301774942061568."""
    number: str
    """名字; e.g. 001."""
    name: str | None = None
    """编码; e.g. 名称."""
    group_id: str | None = None
    """资产类别id; e.g. 743156135783937494."""
    group_name: str | None = None
    """资产类别名称; e.g. 默认分类."""
    group_number: str | None = None
    """资产类别编码; e.g. 001."""
    note: str | None = None
    """备注; e.g. 备注."""


class FaAlterMode(Input, kw_only=True):
    """变动方式."""

    id: str | UnsetType = UNSET
    """变动方式id; e.g. 838301774942061568."""
    number: str
    """变动方式编码; at most 30 characters; e.g. 001."""
    name: str
    """变动方式名称; e.g. 名称."""
    group_id: str
    """变动方式类别id; e.g. 743156135783937494."""
    note: str | UnsetType = UNSET
    """备注; e.g. 备注001."""
