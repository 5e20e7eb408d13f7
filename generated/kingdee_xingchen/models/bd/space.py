# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class SpacePage(Page, kw_only=True):
    """仓位列表."""

    rows: list[SpaceRow] = field(default_factory=list)
    """仓位."""


class SpaceRow(Model, kw_only=True):
    """仓位列表行."""

    id: str
    """仓位id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    group_id: str | None = None
    """仓库id; e.g. 743156135783937494."""
    group_name: str | None = None
    """仓库名称; e.g. 默认分类."""
    group_number: str | None = None
    """仓库编码; e.g. 001."""


class Space(Model, kw_only=True):
    """仓位."""

    id: str | None = None
    """仓位id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    stock_id: str
    """仓库id; e.g. 747198469815204800."""


class SpaceInput(Input, kw_only=True):
    """仓位."""

    id: str | UnsetType = UNSET
    """仓位id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    enable: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """状态; 1 启用, 0 禁用."""
    stock_id: str
    """仓库id; e.g. 747198469815204800."""
