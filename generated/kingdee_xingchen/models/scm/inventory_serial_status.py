# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model


class InventorySerialStatusPage(Page, kw_only=True):
    """序列号状态表."""

    rows: list[InventorySerialStatusRow] = field(default_factory=list)
    """序列号状态表."""


class InventorySerialStatusRow(Model, kw_only=True):
    """序列号状态表行."""

    bill_date: dt.date | None = None
    """最后业务日期; yyyy-MM-dd."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    material_id: str | None = None
    """商品id; e.g. 1057992069915749376."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    bill_type_id: str | None = None
    """单据类型; e.g. sal_bill_order."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    remain_days: int | None = None
    """剩余到期天数; e.g. 100."""
    serial_status: str | None = None
    """状态; e.g. 1."""
    sn: str | None = None
    """序列号; e.g. SN0001."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
