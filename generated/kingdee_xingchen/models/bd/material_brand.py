# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr


class MaterialBrandPage(Page, kw_only=True):
    """商品品牌列表."""

    rows: list[MaterialBrandRow] = field(default_factory=list)
    """商品品牌."""


class MaterialBrandRow(Model, kw_only=True):
    """商品品牌列表行."""

    id: str
    """商品品牌id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """品牌名称; e.g. 名称."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """可用状态; 1 可用, 0 不可用."""
    parent_id: str | None = None
    """品牌分类id; e.g. 784907092930639249."""
    parent_name: str | None = None
    """品牌分类名称; e.g. 水果."""
    parent_number: str | None = None
    """品牌分类编码; e.g. 001."""


class MaterialBrand(Model, kw_only=True):
    """商品品牌."""

    id: str | None = None
    """商品品牌id; e.g. 838301774942061568."""
    number: str | None = None
    """编码; at most 30 characters; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    description: str | None = None
    """描述; at most 100 characters; e.g. 描述."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """可用状态; 1 可用, 0 不可用."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    parent_id: str | None = None
    """上级id; e.g. 784907092930639249."""


class MaterialBrandInput(Input, kw_only=True):
    """商品品牌."""

    id: str | UnsetType = UNSET
    """商品品牌id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """编码; at most 30 characters; e.g. 001."""
    name: str | UnsetType = UNSET
    """名称; e.g. 名称."""
    description: str | UnsetType = UNSET
    """描述; at most 100 characters; e.g. 描述."""
    enable: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """可用状态; 1 可用, 0 不可用."""
    parent_id: str | UnsetType = UNSET
    """上级id; e.g. 784907092930639249."""
    parent_number: str | UnsetType = UNSET
    """上级编码; at most 30 characters; e.g. 001."""
