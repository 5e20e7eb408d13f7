# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class InventoryImsPage(Page, kw_only=True):
    """库存查询表."""

    rows: list[InventoryImsRow] = field(default_factory=list)
    """库存查询表."""
    sum: InventoryImsTotals | None = None
    """合计."""


class InventoryImsRow(Model, kw_only=True):
    """库存查询表行."""

    material_id: str | None = None
    """商品id; e.g. 749211741245632884."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    material_model: str | None = None
    """规格型号; e.g. 500g."""
    qty: Decimal | None = None
    """即时库存; e.g. 10."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_qty: Decimal | None = None
    """即时库存; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 2."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 001."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    cost: Decimal | None = None
    """成本; e.g. 100.5."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    material_brand_name: str | None = None
    """商品品牌名称; e.g. 星辰."""
    material_category_name: str | None = None
    """商品类别名称; e.g. 0001."""
    material_help_code: str | None = None
    """助记码; e.g. HFS."""
    material_is_asst_attr: bool | None = None
    """商品是否启用辅助属性."""
    material_is_batch: bool | None = None
    """商品是否启用批次."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    material_picture: str | None = None
    """商品图片; e.g. https://example.com/file/1.png."""
    pkg_qty: StringDecimal | None = None
    """即时库存; e.g. 10."""
    pkg_valid_qty: StringDecimal | None = None
    """可用库存; e.g. 10."""
    purchase_amount: Decimal | None = None
    """参考采购总金额; e.g. 12."""
    purchase_price: Decimal | None = None
    """参考采购价; e.g. 2."""
    retail_amount: Decimal | None = None
    """参考零售总金额; e.g. 100.5."""
    retail_price: Decimal | None = None
    """参考零售价; e.g. 121."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    stock_id: str | None = None
    """仓库id; e.g. 747198469815204800."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    stockid_name: str | None = None
    """仓库名称; e.g. AA."""
    trade_amount: Decimal | None = None
    """参考批发总金额; e.g. 100.5."""
    trade_price: Decimal | None = None
    """参考批发价; e.g. 5.5."""
    unit_cost: Decimal | None = None
    """单位成本; e.g. 15."""
    valid_aux_qty: Decimal | None = None
    """可用库存; e.g. 10."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
    valid_qty: Decimal | None = None
    """可用库存; e.g. 10."""


class InventoryImsTotals(Model, kw_only=True):
    """合计."""

    qty: StringDecimal | None = None
    """即时库存; e.g. 10."""
    aux_qty: StringDecimal | None = None
    """辅助即时库存; e.g. 0.5."""
    cost: StringDecimal | None = None
    """成本; e.g. 10."""
    material_num: str | None = None
    """商品个数; e.g. 3."""
    purchase_amount: StringDecimal | None = None
    """采购总金额; e.g. 3."""
    retail_amount: StringDecimal | None = None
    """零售总金额; e.g. 3."""
    trade_amount: StringDecimal | None = None
    """参考批发总金额; e.g. 10."""
    valid_qty: StringDecimal | None = None
    """可用库存; e.g. 3."""
