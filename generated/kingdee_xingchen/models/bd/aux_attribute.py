# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class AuxAttributePage(Page, kw_only=True):
    """辅助属性列表."""

    rows: list[AuxAttributeRow] = field(default_factory=list)
    """辅助属性."""


class AuxAttributeRow(Model, kw_only=True):
    """辅助属性列表行."""

    id: str
    """辅助属性id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """可用状态; 1 可用, 0 禁用."""
    group_id: str | None = None
    """类别id; e.g. 743156135783937494."""
    parent: str | None = None
    """属性组id; e.g. 1."""


class AuxAttribute(Input, kw_only=True):
    """辅助属性."""

    id: str | UnsetType = UNSET
    """辅助属性id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """辅助属性编码; at most 30 characters; e.g. 001."""
    name: str
    """辅助属性名称; e.g. 名称."""
    description: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
    group_id: str
    """辅助属性分类id; e.g. 743156135783937494."""
    parent_id: str
    """辅助属性组id; e.g. 784907092930639249."""
