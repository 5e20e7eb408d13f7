# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import StringDecimal


class MaterialPriceList(Model, kw_only=True):
    """商品价格策略."""

    rows: list[MaterialPriceRow] = field(default_factory=list)
    """数据行."""


class MaterialPriceRow(Model, kw_only=True):
    """商品价格."""

    qty: StringDecimal | None = None
    """数量; e.g. 10."""
    unit_id: str | None = None
    """单位id; e.g. 1."""
    price: Decimal | None = None
    """价格; e.g. 5.5."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    dis_amount: Decimal | None = None
    """折扣额; e.g. 5.5."""
    dis_count: Decimal | None = None
    """折扣; e.g. 100.5."""
    dis_rate: Decimal | None = None
    """折扣率; e.g. 10."""
    scheme_id: str | None = None
    """价格方案id; e.g. 771285066017489300."""
