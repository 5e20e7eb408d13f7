# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import field

from ...models.common import LineAux, Page
from ...runtime.values import OpenStr, StringDecimal


class InvDetailPage(Page, kw_only=True):
    """商品收发明细表."""

    rows: list[InvDetailRow] = field(default_factory=list)
    """商品收发明细表."""


class InvDetailRow(LineAux, kw_only=True):
    """商品收发明细表行."""

    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: str | None = None
    """业务类型; e.g. 1."""
    material_id: str | None = None
    """商品id; e.g. 1057961947984585728."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    unit_id: str | None = None
    """单位id; e.g. 1."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
    aux_id4: str | None = None
    """辅助属性4id; e.g. 762527898858534963."""
    aux_id5: str | None = None
    """辅助属性5id; e.g. 763616325543842296."""
    aux_name4: str | None = None
    """辅助属性4名称; e.g. 长袖."""
    aux_name5: str | None = None
    """辅助属性5名称; e.g. 男款."""
    aux_number4: str | None = None
    """辅助属性4编码; e.g. KS01."""
    aux_number5: str | None = None
    """辅助属性5编码; e.g. XB01."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 1057961947984585728."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    in_aux_qty: StringDecimal | None = None
    """入库辅助数量; e.g. 50."""
    in_base_qty: StringDecimal | None = None
    """入库基本单位数量; e.g. 50."""
    in_common_unit_cost: StringDecimal | None = None
    """入库单位成本; e.g. 50."""
    in_cost: StringDecimal | None = None
    """入库成本; e.g. 50."""
    in_qty: StringDecimal | None = None
    """入库数量; e.g. 50."""
    in_unit_cost: StringDecimal | None = None
    """入库基本单位成本; e.g. 50."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    material_brand_number: str | None = None
    """序列号; e.g. PP001."""
    out_aux_qty: StringDecimal | None = None
    """出库辅助数量; e.g. 50."""
    out_base_qty: StringDecimal | None = None
    """出库基本单位数量; e.g. 50."""
    out_common_unit_cost: StringDecimal | None = None
    """出库单位成本; e.g. 50."""
    out_cost: StringDecimal | None = None
    """出库成本; e.g. 50."""
    out_qty: StringDecimal | None = None
    """出库数量; e.g. 50."""
    out_unit_cost: StringDecimal | None = None
    """出库基本单位成本; e.g. 50."""
    remain_base_qty: StringDecimal | None = None
    """期末库存基本单位数量; e.g. 50."""
    remain_cost: StringDecimal | None = None
    """期末库存成本; e.g. 50."""
    remain_package: str | None = None
    """期末库存整件散包; e.g. 50."""
    remain_unit_cost: StringDecimal | None = None
    """期末库存基本单位成本; e.g. 50."""
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
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
