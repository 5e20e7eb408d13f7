# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model


class SupplierGroupPage(Page, kw_only=True):
    """供应商分类列表."""

    rows: list[SupplierGroupRow] = field(default_factory=list)
    """供应商分类."""


class SupplierGroupRow(Model, kw_only=True):
    """供应商分类列表行."""

    id: str
    """供应商分类id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    is_leaf: bool | None = None
    """是否明细; 1 明细科目，0 非明细科目."""
    level: str | None = None
    """级次; e.g. 1."""
    parent_id: str | None = None
    """上级id; e.g. 784907092930639249."""


class SupplierGroup(Input, kw_only=True):
    """供应商分类."""

    id: str | UnsetType = UNSET
    """供应商分类id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    level: str
    """级次; e.g. 1."""
    parent_id: str | UnsetType = UNSET
    """上级id; e.g. 784907092930639249."""
    parent_number: str | UnsetType = UNSET
    """上级分类编码; at most 30 characters; e.g. GYSFL00002."""
    remark: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
