# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import LocalDateTime, StringDecimal


class ShelfPage(Page, kw_only=True):
    """商品上下架列表."""

    rows: list[ShelfRow] = field(default_factory=list)
    """商品上下架."""


class ShelfRow(Model, kw_only=True):
    """商品上下架列表行."""

    id: str
    """上下架id; e.g. 838301774942061568."""
    material_id: str | None = None
    """商品id; e.g. 950767625577751552."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    material_model: str | None = None
    """商品规格型号; e.g. 500g."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    material_barcode: str | None = None
    """商品条码; e.g. 001."""
    material_base_unit_id: str | None = None
    """计量单位id; e.g. 950594655458698240."""
    material_base_unit_name: str | None = None
    """计量单位名称; e.g. 斤."""
    material_base_unit_number: str | None = None
    """计量单位编码; e.g. jin."""
    material_brand_id: str | None = None
    """商品品牌id; e.g. 772108535195149785."""
    material_brand_name: str | None = None
    """商品品牌名称; e.g. 星辰."""
    material_brand_number: str | None = None
    """商品品牌编码; e.g. PP001."""
    material_enable: str | None = None
    """商品状态; e.g. 1."""
    material_max_inventory_qty: StringDecimal | None = None
    """最高库存数量; e.g. 100."""
    material_min_inventory_qty: StringDecimal | None = None
    """最低库存数量; e.g. 100."""
    material_parent_id: str | None = None
    """商品类别id; e.g. 731224100105379431."""
    material_parent_name: str | None = None
    """商品类别名称; e.g. 商品类别A."""
    material_parent_number: str | None = None
    """商品类别编码; e.g. 001."""
    material_sec_inventory_qty: StringDecimal | None = None
    """安全库存数量; e.g. 100."""
    material_url: str | None = None
    """商品主图; e.g. https://example.com/file/1.png."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    status: str | None = None
    """状态; e.g. 1."""
    store_id: str | None = None
    """门店id; e.g. 950711993587746816."""
    store_name: str | None = None
    """门店名称; e.g. 科技园店."""
    store_number: str | None = None
    """门店编码; e.g. MD001."""
