# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class SettlingTermPage(Page, kw_only=True):
    """结算期限列表."""

    rows: list[SettlingTermRow] = field(default_factory=list)
    """结算期限."""


class SettlingTermRow(Model, kw_only=True):
    """结算期限列表行."""

    id: str
    """结算期限id; e.g. 838301774942061568."""
    name: str | None = None
    """名称; e.g. 名称."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""


class SettlingTerm(Model, kw_only=True):
    """结算期限."""

    id: str | None = None
    """结算期限id; e.g. 838301774942061568."""
    name: str
    """名称; e.g. 名称."""
    before_days: str | None = None
    """月结期限结算多少天; e.g. 1."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    month_check_day: str | None = None
    """对账日; e.g. 1."""
    month_payday: str | None = None
    """月结期限每月结算日期; e.g. 1."""
    stand_days: str | None = None
    """收款期限; e.g. 1."""
    type: OpenStr[Literal["1", "2"]] | None = None
    """结算期限类别; 1 标准期限, 2 月结期限."""


class SettlingTermInput(Input, kw_only=True):
    """结算期限."""

    id: str | UnsetType = UNSET
    """结算期限id; e.g. 838301774942061568."""
    name: str
    """名称; e.g. 名称."""
    before_days: str | UnsetType = UNSET
    """月结期限结算多少天; e.g. 1."""
    enable: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """状态; 1 启用, 0 禁用."""
    month_check_day: str | UnsetType = UNSET
    """对账日; e.g. 1."""
    month_payday: str | UnsetType = UNSET
    """月结期限每月结算日期; e.g. 1."""
    stand_days: str | UnsetType = UNSET
    """收款期限; e.g. 1."""
    type: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """结算期限类别; 1 标准期限, 2 月结期限."""
