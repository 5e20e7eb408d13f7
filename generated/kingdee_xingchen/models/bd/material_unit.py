# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model


class MaterialUnitPage(Page, kw_only=True):
    """商品单位列表."""

    rows: list[MaterialUnit] = field(default_factory=list)
    """商品单位."""


class MaterialUnit(Model, kw_only=True):
    """商品单位."""

    id: str
    """商品单位id; e.g. 838301774942061568."""
    material_id: str | None = None
    """商品id; e.g. 739557795354928128."""
    unit_id: str | None = None
    """单位id; e.g. 5."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    coefficient: Decimal | None = None
    """换算率; e.g. 0.5."""
    conversion_unit_id: str | None = None
    """转换单位id; e.g. 5."""
    conversion_unit_name: str | None = None
    """转换单位名称; e.g. 斤."""
    index: str | None = None
    """顺序; e.g. 0."""
    is_default: bool | None = None
    """是否默认."""
    is_float: bool | None = None
    """是否浮动."""
