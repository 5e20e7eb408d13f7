# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model


class AuxTypePage(Page, kw_only=True):
    """辅助属性分类列表."""

    rows: list[AuxTypeRow] = field(default_factory=list)
    """辅助属性分类."""


class AuxTypeRow(Model, kw_only=True):
    """辅助属性分类列表行."""

    id: str
    """辅助属性分类id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    parent_id: str | None = None
    """属性组id; e.g. 784907092930639249."""
    parent_number: str | None = None
    """属性组编码; e.g. 001."""


class AuxType(Input, kw_only=True):
    """辅助属性分类."""

    id: str | UnsetType = UNSET
    """辅助属性分类id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    parent_id: str
    """属性组id; e.g. 784907092930639249."""
