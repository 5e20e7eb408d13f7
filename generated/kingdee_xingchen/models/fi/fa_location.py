# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model


class FaLocationPage(Page, kw_only=True):
    """存放地点列表."""

    rows: list[FaLocationRow] = field(default_factory=list)
    """存放地点."""


class FaLocationRow(Model, kw_only=True):
    """存放地点列表行."""

    id: str
    """存放地点id; e.g. 838301774942061568."""
    number: str
    """名字; e.g. 001."""
    name: str | None = None
    """编码; e.g. 名称."""
    is_leaf: bool | None = None
    """是否明细; 1 明细科目，0 非明细科目."""
    level: str | None = None
    """级次; e.g. 1."""
    note: str | None = None
    """备注; e.g. 备注."""
    parent_id: str | None = None
    """属性组id; e.g. 784907092930639249."""
    parent_name: str | None = None
    """上级类别名称; e.g. 水果."""
    parent_number: str | None = None
    """属性组编码; e.g. 001."""


class FaLocation(Input, kw_only=True):
    """存放地点."""

    id: str | UnsetType = UNSET
    """存放地点id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """存放地点编码; at most 30 characters; e.g. 001."""
    name: str | UnsetType = UNSET
    """存放地点名; e.g. 名称."""
    note: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    parent_id: str | UnsetType = UNSET
    """上级类别id; e.g. 784907092930639249."""
