# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from ...runtime.model import Input
from ...runtime.values import StringDecimal


class CustomerPrice(Input, kw_only=True):
    """客户价格资料新增."""

    name: str
    """方案名称; e.g. 名称."""
    end_time: dt.date
    """结束时间; yyyy-MM-dd."""
    level_type: str
    """价格类型; e.g. 1."""
    start_time: str
    """开始时间; e.g. sal_bill_order."""
    customer_entry: list[CustomerPriceCustomer] | UnsetType = UNSET
    """客户."""
    customer_price_entry: list[CustomerPriceEntry]
    """价格分录."""


class CustomerPriceCustomer(Input, kw_only=True):
    """适用客户."""

    customer_id: str
    """客户id; e.g. 768893389614948509."""


class CustomerPriceEntry(Input, kw_only=True):
    """价格分录."""

    customer_barcode: str | UnsetType = UNSET
    """商品条码; e.g. 2313."""
    customer_price: StringDecimal
    """价格; e.g. 5.5."""
    customer_price_unit_id: str
    """商品单位id; e.g. 12312."""
    min_control_sales_price: StringDecimal | UnsetType = UNSET
    """限价; e.g. 2313."""
    price_material_id: str
    """商品id; e.g. 798058140641381276."""
    price_material_aux_id: str | UnsetType = UNSET
    """商品的辅助属性id; e.g. 715485253723453783."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
