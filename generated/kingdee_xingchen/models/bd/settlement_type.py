# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenInt


class SettlementTypePage(Page, kw_only=True):
    """结算方式列表."""

    rows: list[SettlementType] = field(default_factory=list)
    """结算方式."""


class SettlementType(Model, kw_only=True):
    """结算方式."""

    id: str | None = None
    """结算方式id; e.g. 838301774942061568."""
    name: str
    """名称; e.g. 名称."""
    enable: OpenInt[Literal[1, 0]] | None = None
    """状态; 1 启用, 0 禁用."""
    is_default: bool | None = None
    """是否默认."""


class SettlementTypeInput(Input, kw_only=True):
    """结算方式."""

    id: str | UnsetType = UNSET
    """结算方式id; e.g. 838301774942061568."""
    name: str
    """名称; e.g. 名称."""
    enable: OpenInt[Literal[1, 0]] | UnsetType = UNSET
    """状态; 1 启用, 0 禁用."""
    is_default: bool | UnsetType = UNSET
    """是否默认."""
