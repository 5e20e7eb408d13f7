# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class InventoryPage(Page, kw_only=True):
    """商品库存列表."""

    rows: list[InventoryRow] = field(default_factory=list)
    """商品库存."""


class InventoryRow(Model, kw_only=True):
    """商品库存列表行."""

    material_id: str | None = None
    """商品id; e.g. 1118810204100649984."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    material_model: str | None = None
    """商品规格; e.g. 500g."""
    qty: StringDecimal | None = None
    """即时库存数量; e.g. 10."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    aux_qty: Decimal | None = None
    """辅助基本单位库存数量; e.g. 0.5."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    qty_package: StringDecimal | None = None
    """即时库存整件散包合计; e.g. 10."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    stock_id: str | None = None
    """仓库id; e.g. 1118809236600545280."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_id_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    valid_aux_qty: StringDecimal | None = None
    """辅助基本单位库存可用量; e.g. 4.0000000000."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
    valid_qty: StringDecimal | None = None
    """即时库存可用量; e.g. 4.0000000000."""
    valid_qty_package: StringDecimal | None = None
    """即时库存可用量整件散包合计; e.g. 10."""
