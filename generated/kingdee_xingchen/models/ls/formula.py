# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr


class FormulaPage(Page, kw_only=True):
    """配方列表."""

    rows: list[FormulaRow] = field(default_factory=list)
    """配方."""


class FormulaRow(Model, kw_only=True):
    """配方列表行."""

    id: str
    """门店id; e.g. 838301774942061568."""
    number: str
    """配方编号; e.g. 001."""
    name: str | None = None
    """配方名称; e.g. 名称."""
    material_id: str | None = None
    """商品id; e.g. 697140092908614656."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    unit_id: str | None = None
    """主商品单位id; e.g. 1."""
    unit_name: str | None = None
    """主商品单位名称; e.g. 斤."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    sku_id: str | None = None
    """主商品辅助属性id; e.g. 794482146539555035."""
    sku_name: str | None = None
    """主商品辅助属性名称; e.g. 红色/L."""
    status: str | None = None
    """状态; e.g. 1."""
    suit_store_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """适用门店类型; 1 全部门店, 2 全部门店+排除, 3 指定门店."""
    material_list: list[FormulaRowMaterial] = field(default_factory=list)
    """原料商品列表."""
    store_list: list[FormulaRowStore] = field(default_factory=list)
    """门店信息列表."""


class FormulaRowMaterial(Model, kw_only=True):
    """原料商品列表."""

    material_id: str | None = None
    """原料商品id; e.g. 697140092908614656."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    qty: Decimal | None = None
    """原料商品消耗量; e.g. 10."""
    unit_id: str | None = None
    """商品单位id; e.g. 1."""
    unit_name: str | None = None
    """商品单位名称; e.g. 斤."""
    sku_id: str | None = None
    """商品辅助属性id; e.g. 794482146539555035."""
    sku_name: str | None = None
    """商品辅助属性名称; e.g. 红色/L."""
    other_material_list: list[FormulaRowMaterialOtherMaterial] = field(default_factory=list)
    """替换商品列表."""


class FormulaRowMaterialOtherMaterial(Model, kw_only=True):
    """替换商品列表."""

    material_id: str | None = None
    """原料商品id; e.g. 697140092908614656."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    qty: Decimal | None = None
    """原料商品消耗量; e.g. 10."""
    unit_id: str | None = None
    """商品单位id; e.g. 1."""
    unit_name: str | None = None
    """商品单位名称; e.g. 斤."""
    sku_id: str | None = None
    """商品辅助属性id; e.g. 794482146539555035."""
    sku_name: str | None = None
    """商品辅助属性名称; e.g. 红色/L."""


class FormulaRowStore(Model, kw_only=True):
    """门店信息列表."""

    is_drop_out: bool | None = None
    """是否排除."""
    type_id: str | None = None
    """门店id; e.g. 1."""
    type_name: str | None = None
    """门店名; e.g. 门店名A."""
    type: OpenStr[Literal["1", "2"]] | None = None
    """类型; 1 门店, 2 标签."""


class FormulaSave(Input, kw_only=True):
    """配方保存."""

    data: Formula
    """保存入参."""


class Formula(Input, kw_only=True):
    """配方."""

    id: str | UnsetType = UNSET
    """配方id; e.g. 838301774942061568."""
    name: str
    """配方名; e.g. 名称."""
    material_id: str
    """商品id; e.g. 697140092908614656."""
    unit_id: str
    """主商品单位id; e.g. 697140092908614656."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 697140092908614656."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    suit_store_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """适用门店类型; 1 全部门店, 2 全部门店+排除, 3 指定门店."""
    material_list: list[FormulaMaterial]
    """原料商品列表."""
    store_list: list[FormulaStore] | UnsetType = UNSET
    """门店信息列表."""


class FormulaMaterial(Input, kw_only=True):
    """原料商品列表."""

    material_id: str
    """原料商品id; e.g. 697140092908614656."""
    qty: Decimal
    """原料商品消耗量; e.g. 10."""
    unit_id: str
    """商品单位id; e.g. 1."""
    allow_replace: bool | UnsetType = UNSET
    """是否可以替换."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 697140092908614656."""
    other_material_list: list[FormulaOtherMaterial] | UnsetType = UNSET
    """替换商品列表."""


class FormulaOtherMaterial(Input, kw_only=True):
    """替换商品列表."""

    material_id: str
    """原料替换商品id; e.g. 697140092908614656."""
    qty: Decimal
    """原料替换商品消耗量; e.g. 10."""
    unit_id: str
    """原料替换商品单位id; e.g. 1."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 697140092908614656."""


class FormulaStore(Input, kw_only=True):
    """门店信息列表."""

    type_id: str | UnsetType = UNSET
    """门店id; e.g. 1."""
    type: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """类型; 1 门店, 2 标签."""
