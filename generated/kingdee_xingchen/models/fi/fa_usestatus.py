# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model


class FaUseStatusPage(Page, kw_only=True):
    """使用状态列表."""

    rows: list[FaUseStatus] = field(default_factory=list)
    """使用状态."""


class FaUseStatus(Model, kw_only=True):
    """使用状态."""

    id: str | None = None
    """使用状态id; e.g. 838301774942061568."""
    number: str
    """使用状态编码; at most 30 characters; e.g. 001."""
    name: str
    """使用状态名称; e.g. 名称."""
    note: str | None = None
    """备注; e.g. 备注."""


class FaUseStatusInput(Input, kw_only=True):
    """使用状态."""

    id: str | UnsetType = UNSET
    """使用状态id; e.g. 838301774942061568."""
    number: str
    """使用状态编码; at most 30 characters; e.g. 001."""
    name: str
    """使用状态名称; e.g. 名称."""
    note: str | UnsetType = UNSET
    """备注; e.g. 备注."""
