# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import NamedItem
from ...runtime.model import Input, Model


class ProductionBom(Model, kw_only=True):
    """生产任务BOM."""

    material_id: str | None = None
    """产品id; e.g. 749211741245632884."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    bom_list: list[NamedItem] = field(default_factory=list)
    """生产任务BOM."""


class ProductionBomQuery(Input, kw_only=True):
    """生产任务BOM查询."""

    material_ids: list[ProductionBomMaterial]
    """商品id."""


class ProductionBomMaterial(Input, kw_only=True):
    """商品."""

    material_id: str | UnsetType = UNSET
    """产品id; e.g. 749211741245632884."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
