# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import OpenStr


class CountryPage(Page, kw_only=True):
    """国家行政区域列表."""

    rows: list[CountryRow] = field(default_factory=list)
    """国家行政区域."""


class CountryRow(Model, kw_only=True):
    """国家行政区域."""

    id: str
    """国家行政区域id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    full_name: str | None = None
    """全称; e.g. 总公司_销售部."""
