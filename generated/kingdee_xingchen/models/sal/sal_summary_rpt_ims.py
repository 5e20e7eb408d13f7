# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import StringDecimal


class SalSummaryPage(Page, kw_only=True):
    """销售汇总表."""

    rows: list[SalSummaryRow] = field(default_factory=list)
    """销售汇总表."""


class SalSummaryRow(Model, kw_only=True):
    """销售汇总表行."""

    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    material_id: str | None = None
    """商品id; e.g. 749211741245632884."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    act_non_tax_amount: StringDecimal | None = None
    """实际不含税金额; e.g. 100.5."""
    all_amount: StringDecimal | None = None
    """价税合计; e.g. 62.15."""
    base_qty: Decimal | None = None
    """销售数量; e.g. 5."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    material_category: str | None = None
    """商品类别; e.g. 726589310045281093."""
    package: str | None = None
    """整件散包; e.g. 3箱2斤."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""
