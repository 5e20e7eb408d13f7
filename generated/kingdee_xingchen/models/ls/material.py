# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...models.common import MaterialImage, Page
from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class RetailMaterialPage(Page, kw_only=True):
    """门店商品列表."""

    rows: list[RetailMaterialRow] = field(default_factory=list)
    """门店商品."""


class RetailMaterialRow(Model, kw_only=True):
    """门店商品列表行."""

    id: str
    """商品id; e.g. 838301774942061568."""
    number: str
    """商品编码; e.g. 001."""
    name: str | None = None
    """商品名称; e.g. 名称."""
    qty: StringDecimal | None = None
    """及时库存; e.g. 10."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1333333333."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    brand_id: str | None = None
    """品牌id; e.g. 759487133807564466."""
    brand_name: str | None = None
    """品牌名称; e.g. 1333333333."""
    brand_number: str | None = None
    """品牌编号; e.g. 1333333333."""
    is_asst_attr: bool | None = None
    """是否辅助商品."""
    is_batch: bool | None = None
    """是否启用批次管理."""
    is_multi_unit: bool | None = None
    """是否启用多单位."""
    is_sale: bool | None = None
    """是否可销售."""
    is_serial: bool | None = None
    """是否启用序列号管理."""
    is_weight: bool | None = None
    """是否称重."""
    max_price: StringDecimal | None = None
    """最高价; e.g. 5.5."""
    min_price: StringDecimal | None = None
    """最低价; e.g. 20."""
    model: str | None = None
    """规格型号; e.g. 500g."""
    sale_unit_id: str | None = None
    """销售单位id; e.g. 1333333333."""
    sale_unit_name: str | None = None
    """销售单位名称; e.g. 斤."""
    sale_unit_number: str | None = None
    """销售单位编号; e.g. jin."""
    sale_unit_max_price: StringDecimal | None = None
    """商品销售单位最高价; e.g. 5.5."""
    sale_unit_min_price: StringDecimal | None = None
    """商品销售单位最低价; e.g. 5.5."""
    shelf_status: OpenStr[Literal["0", "1"]] | None = None
    """上下架状态; 0 未上架, 1 上架."""
    aux_entity: list[RetailMaterialAux] = field(default_factory=list)
    """辅助属性."""
    aux_groups: list[RetailMaterialAuxGroup] = field(default_factory=list)
    """商品属性分组."""
    barcode_entity: list[RetailMaterialBarcode] = field(default_factory=list)
    """商品条码."""
    images: list[MaterialImage] = field(default_factory=list)
    """商品图片."""
    price_entity: list[RetailMaterialPrice] = field(default_factory=list)
    """商品价格."""


class RetailMaterialAux(Model, kw_only=True):
    """辅助属性."""

    id: str | None = None
    """辅助属性id; e.g. 838301774942061568."""
    qty: StringDecimal | None = None
    """及时库存数量; e.g. 10."""
    aux_combination_name: str | None = None
    """辅助属性名称; e.g. 1333333333."""
    concat_type_id: str | None = None
    """辅助属性分组联合id; e.g. 1333333333."""
    picture_url: str | None = None
    """图片URL; e.g. https://example.com/file/1.png."""
    shelf_status: OpenStr[Literal["0", "1"]] | None = None
    """上下架状态; 0 未上架, 1 上架."""
    sku_id: str | None = None
    """辅助属性id; e.g. 794482146539555035."""
    sku_number: str | None = None
    """SKU编码; e.g. 1333333333."""


class RetailMaterialAuxGroup(Model, kw_only=True):
    """商品属性分组."""

    id: str | None = None
    """分组属性id; e.g. 838301774942061568."""
    name: str | None = None
    """分组属性名称; e.g. 名称."""
    aux_props: list[RetailMaterialAuxProp] = field(default_factory=list)
    """分组属性名称."""


class RetailMaterialAuxProp(Model, kw_only=True):
    """分组属性名称."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    name: str | None = None
    """辅助属性名称; e.g. 名称."""
    group_id: str | None = None
    """属性组id; e.g. 743156135783937494."""
    group_name: str | None = None
    """属性组名称; e.g. 默认分类."""


class RetailMaterialBarcode(Model, kw_only=True):
    """商品条码."""

    id: str | None = None
    """商品价格id; e.g. 838301774942061568."""
    unit_id: str | None = None
    """单位id; e.g. 1333333333."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    prop_aux_id: str | None = None
    """条码id; e.g. 731608287408869451."""
    sku_id: str | None = None
    """辅助属性id; e.g. 794482146539555035."""


class RetailMaterialPrice(Model, kw_only=True):
    """商品价格."""

    id: str | None = None
    """商品价格id; e.g. 838301774942061568."""
    name: str | None = None
    """名称; e.g. 名称."""
    unit_id: str | None = None
    """单位id; e.g. 1333333333."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    aux_id: str | None = None
    """属性id; e.g. 790418913497181512."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    retail_price: StringDecimal | None = None
    """零售价; e.g. 5.5."""
    sku_id: str | None = None
    """辅助属性id; e.g. 794482146539555035."""
