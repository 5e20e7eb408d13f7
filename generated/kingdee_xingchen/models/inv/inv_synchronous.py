# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import OpenStr


class InventorySyncList(Model, kw_only=True):
    """库存同步列表."""

    rows: list[InventorySyncRow] = field(default_factory=list)
    """库存同步."""


class InventorySyncRow(Model, kw_only=True):
    """库存同步列表行."""

    id: str
    """库存id; e.g. 838301774942061568."""
    material_id: str | None = None
    """商品id; e.g. 749211741245632884."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    qty: Decimal | None = None
    """数量; e.g. 10."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_qty: Decimal | None = None
    """数量; e.g. 0.5."""
    auxprop_number: str | None = None
    """辅助属性编码; e.g. 0001."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    exp_valid_aux_qty: Decimal | None = None
    """预计可用量; e.g. 10."""
    exp_valid_qty: Decimal | None = None
    """预计可用量; e.g. 10."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    other_pre_in_aux_qty: Decimal | None = None
    """其他待入量; e.g. 10."""
    other_pre_in_qty: Decimal | None = None
    """其他待入量; e.g. 10."""
    other_pre_out_aux_qty: Decimal | None = None
    """其他待出量; e.g. 10."""
    other_pre_out_qty: Decimal | None = None
    """其他待出量; e.g. 10."""
    pur_pre_in_qty: Decimal | None = None
    """采购待入量; e.g. 10."""
    pur_prein_aux_qty: Decimal | None = None
    """采购待入量; e.g. 10."""
    pur_transit_aux_qty: Decimal | None = None
    """采购在途量; e.g. 10."""
    pur_transit_qty: Decimal | None = None
    """采购在途量; e.g. 10."""
    sal_lock_aux_qty: Decimal | None = None
    """销售锁定量; e.g. 10."""
    sal_lock_qty: Decimal | None = None
    """销售锁定量; e.g. 10."""
    sal_occupy_aux_qty: Decimal | None = None
    """销售占用量; e.g. 10."""
    sal_occupy_qty: Decimal | None = None
    """销售占用量; e.g. 10."""
    sal_pre_out_aux_qty: Decimal | None = None
    """销售待出量; e.g. 10."""
    sal_pre_out_qty: Decimal | None = None
    """销售待出量; e.g. 10."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    stock_id: str | None = None
    """仓库id; e.g. 747198469815204800."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    tf_pre_out_aux_qty: Decimal | None = None
    """调拨待出量; e.g. 10."""
    tf_pre_out_qty: Decimal | None = None
    """调拨待出量; e.g. 10."""
    tf_transit_aux_qty: Decimal | None = None
    """调拨在途量; e.g. 10."""
    tf_transit_qty: Decimal | None = None
    """调拨在途量; e.g. 10."""
    valid_aux_qty: Decimal | None = None
    """可用量; e.g. 10."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
