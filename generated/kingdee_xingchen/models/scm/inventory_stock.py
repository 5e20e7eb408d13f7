# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import StringDecimal


class InventoryStockList(Model, kw_only=True):
    """商品仓库库存列表."""

    rows: list[InventoryStockRow] = field(default_factory=list)
    """商品仓库库存."""


class InventoryStockRow(Model, kw_only=True):
    """商品仓库库存列表行."""

    inv_base_unit: str | None = None
    """基本单位名称; e.g. 包."""
    inv_im_qty: StringDecimal | None = None
    """即时库存数量; e.g. -5."""
    inv_qty: StringDecimal | None = None
    """可用库存数量; e.g. 120."""
    inv_stock_id: str | None = None
    """仓库id; e.g. 769245282613783728."""
    inv_stock: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    inv_stock_position: str | None = None
    """仓位名称; e.g. A区01架."""
