# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import CustomerRef, Page
from ...runtime.model import Input
from ...runtime.values import OpenStr, StringDecimal


class OutsideMaterialPage(Page, kw_only=True):
    """外部商品库列表."""

    rows: list[OutsideMaterialRow] = field(default_factory=list)
    """外部商品库."""


class OutsideMaterialRow(CustomerRef, kw_only=True):
    """外部商品库列表行."""

    id: str
    """外部商品库id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """编码; e.g. 名称."""
    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    material_id: str | None = None
    """商品id; e.g. 843913969650383872."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    unit_id: str | None = None
    """单位id; e.g. 1."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    is_bind_relation: bool | None = None
    """是否绑定."""
    match_unit: str | None = None
    """单位匹配; e.g. 箱."""
    outside_aux_unit: str | None = None
    """外部多单位; e.g. kg."""
    outside_barcode: str | None = None
    """外部条型码; e.g. 001."""
    outside_model: str | None = None
    """外部规格型号; e.g. 型号1."""
    outside_pk_id: str | None = None
    """外部唯一标识id; e.g. http."""
    outside_unit: str | None = None
    """外部单位; e.g. 箱."""
    prop_aux_number: str | None = None
    """SKU编码; e.g. GDVKH001."""
    prop_ux_id: str | None = None
    """辅助属性id; e.g. 776716292834134397."""
    type_name: str | None = None
    """类型的文本解释; e.g. 供应商."""
    type: OpenStr[Literal["1", "2"]] | None = None
    """辅助核算类别; 1 供应商, 2 客户."""


class OutsideMaterial(Input, kw_only=True):
    """外部商品库."""

    id: str | UnsetType = UNSET
    """外部商品id; e.g. 838301774942061568."""
    number: str
    """外部商品编码; e.g. 001."""
    name: str | UnsetType = UNSET
    """外部商品名称; at most 1000 characters; e.g. 名称."""
    customer_id: str | UnsetType = UNSET
    """客户id; e.g. 768893389614948509."""
    supplier_id: str | UnsetType = UNSET
    """供应商id; e.g. 705544733945170331."""
    material_id: str | UnsetType = UNSET
    """商品id; e.g. 749211741245632884."""
    unit_id: str | UnsetType = UNSET
    """商品单位id; e.g. 100."""
    aux1_id: str | UnsetType = UNSET
    """辅助属性1的id; e.g. 781007331945134455."""
    aux2_id: str | UnsetType = UNSET
    """辅助属性2的id; e.g. 741866939853487330."""
    aux3_id: str | UnsetType = UNSET
    """辅助属性3的id; e.g. 700820178766663392."""
    aux4_id: str | UnsetType = UNSET
    """辅助属性4的id; e.g. 755830253065226297."""
    aux5_id: str | UnsetType = UNSET
    """辅助属性5的id; e.g. 755996896700941037."""
    customer_or_supplier_ids: list[str] | UnsetType = UNSET
    """关联的供应商id或客户id."""
    model: str | UnsetType = UNSET
    """外部规格型号; e.g. 500g."""
    outside_barcode: str | UnsetType = UNSET
    """外部条型码; e.g. 001."""
    outside_pk_id: str | UnsetType = UNSET
    """外部单号id; e.g. 701061178767038651."""
    outside_unit: str | UnsetType = UNSET
    """外部单位; e.g. 箱."""
    type: OpenStr[Literal["1", "2"]]
    """外部商品类型; 1 供应商, 2 客户."""
    aux_unit_entity: list[OutsideMaterialAuxUnit] | UnsetType = UNSET
    """外部多单位分录."""
    match_entry: list[OutsideMaterialMatch] | UnsetType = UNSET
    """单位匹配分录."""


class OutsideMaterialAuxUnit(Input, kw_only=True):
    """外部多单位分录."""

    barcode: str | UnsetType = UNSET
    """条形码; at most 100 characters; e.g. 6901234567892."""
    coefficient: StringDecimal | UnsetType = UNSET
    """换算率; e.g. 0.5."""
    coefficient_unit: str | UnsetType = UNSET
    """换算单位; e.g. 箱."""
    is_float: str | UnsetType = UNSET
    """是否启用浮动换算; e.g. 100."""
    mulit_unit: str
    """单位; e.g. 箱."""
    unit_combo: str
    """单位类型; e.g. 1."""


class OutsideMaterialMatch(Input, kw_only=True):
    """单位匹配分录."""

    match_outside_unit: str
    """外部单位; e.g. 箱."""
    match_unit_id: str
    """商品单位id; e.g. 100."""
