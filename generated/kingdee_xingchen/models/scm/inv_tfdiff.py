# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import OpenStr


class InvTfdiffPage(Page, kw_only=True):
    """调拨差异单列表."""

    rows: list[InvTfdiffRow] = field(default_factory=list)
    """调拨差异单."""


class InvTfdiffRow(Model, kw_only=True):
    """调拨差异单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. DBCY-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    trans_type: OpenStr[Literal["1", "2"]] | None = None
    """业务类型; 1 同价调拨, 2 异价调拨."""
    dept_id: str | None = None
    """调入部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """调入部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """调入部门编码; e.g. BM001."""
    diff_status: OpenStr[Literal["1", "2"]] | None = None
    """业务类型; 1 同价调拨, 2 异价调拨."""
    out_dept_id: str | None = None
    """调出部门id; e.g. 720940887014600723."""
    out_dept_name: str | None = None
    """调出部门名称; e.g. 销售部."""
    out_dept_number: str | None = None
    """调出部门编码; e.g. BM001."""
    transfer_status: OpenStr[Literal["0", "1", "2", "3"]] | None = None
    """调拨状态; 0 未出库, 1 未入库, 2 部分入库, 3 全部入库."""
    material_entity: list[InvTfdiffLine] = field(default_factory=list)
    """商品分录."""


class InvTfdiffLine(Model, kw_only=True):
    """商品分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str | None = None
    """商品id; e.g. 844098615923196928."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    material_model: str | None = None
    """商品规格; e.g. 500g."""
    qty: Decimal | None = None
    """数量; e.g. 10."""
    unit_id: str | None = None
    """单位id; e.g. 1."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    diff_qty: Decimal | None = None
    """差异数量; e.g. 50."""
    in_stock_id: str | None = None
    """调入仓库id; e.g. 753267366477528479."""
    in_stock_name: str | None = None
    """调入仓库名称; e.g. 深圳总仓."""
    in_stock_number: str | None = None
    """调入仓库编码; e.g. CK001."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    material_is_asst_attr: bool | None = None
    """商品是否启用辅助属性."""
    material_is_batch: bool | None = None
    """商品是否启用批次."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    material_is_multi_unit: bool | None = None
    """商品是否启用多单位."""
    material_is_serial: bool | None = None
    """商品是否启用序列号."""
    out_stock_id: str | None = None
    """调出仓库id; e.g. 774080102682452317."""
    out_stock_name: str | None = None
    """调出仓库名称; e.g. 深圳总仓."""
    out_stock_number: str | None = None
    """调出仓库编码; e.g. CK001."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
