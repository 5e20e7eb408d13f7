# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime


class MaterialGroupPage(Page, kw_only=True):
    """商品分类列表."""

    rows: list[MaterialGroupRow] = field(default_factory=list)
    """商品分类."""


class MaterialGroupRow(Model, kw_only=True):
    """商品分类列表行."""

    id: str
    """商品分类id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    is_leaf: bool | None = None
    """是否明细; 1 明细科目，0 非明细科目."""
    level: str | None = None
    """级次; e.g. 1."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""


class MaterialGroup(Model, kw_only=True):
    """商品分类."""

    id: str | None = None
    """商品分类id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    description: str | None = None
    """描述; at most 100 characters; e.g. 描述."""
    is_leaf: bool | None = None
    """是否明细; 1 明细科目，0 非明细科目."""
    level: str | None = None
    """级次; e.g. 1."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    parent_id: str | None = None
    """上级id; e.g. 784907092930639249."""


class MaterialGroupInput(Input, kw_only=True):
    """商品分类."""

    id: str | UnsetType = UNSET
    """商品分类id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    description: str | UnsetType = UNSET
    """描述; at most 100 characters; e.g. 描述."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    parent_id: str | UnsetType = UNSET
    """上级id; e.g. 784907092930639249."""
    parent_number: str | UnsetType = UNSET
    """上级编码; at most 30 characters; e.g. 001."""
