# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import field

from ...models.common import NumberedItem, Page
from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class BatchInventoryPage(Page, kw_only=True):
    """批次保质期及库存列表."""

    rows: list[BatchInventoryRow] = field(default_factory=list)
    """批次保质期及库存."""


class BatchInventoryRow(Model, kw_only=True):
    """批次保质期及库存列表行."""

    id: str
    """批次保质期及库存id; e.g. 838301774942061568."""
    qty: StringDecimal | None = None
    """即时库存数量; e.g. 10."""
    aux_qty: StringDecimal | None = None
    """辅助基本单位库存数量; e.g. 0.5."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    valid_aux_qty: StringDecimal | None = None
    """辅助基本单位库存可用量; e.g. 0."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
    valid_qty: StringDecimal | None = None
    """即时库存可用量; e.g. 2.0000000000."""
    aux_prop_entry: NumberedItem | None = None
    """辅助属性."""
    material_entry: NumberedItem | None = None
    """商品."""
    sp_entry: NumberedItem | None = None
    """仓位."""
    stock_entry: NumberedItem | None = None
    """仓库."""
