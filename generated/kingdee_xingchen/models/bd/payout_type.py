# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class PayoutTypePage(Page, kw_only=True):
    """支出类别列表."""

    rows: list[PayoutTypeRow] = field(default_factory=list)
    """支出类别."""


class PayoutTypeRow(Model, kw_only=True):
    """支出类别列表行."""

    id: str
    """支出类别id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    group_id: str | None = None
    """分类id; e.g. 743156135783937494."""
    group_name: str | None = None
    """分类名称; e.g. 默认分类."""
    group_number: str | None = None
    """分类编码; e.g. 001."""


class PayoutType(Input, kw_only=True):
    """支出类别."""

    id: str | UnsetType = UNSET
    """支出类别id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    enable: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """状态; 1 启用, 0 禁用."""
    group_id: str | UnsetType = UNSET
    """分类id; e.g. 743156135783937494."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
