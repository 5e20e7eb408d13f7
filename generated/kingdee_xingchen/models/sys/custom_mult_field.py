# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...models.sys.shared import ComboItem
from ...runtime.model import Model
from ...runtime.values import OpenStr


class CustomMultFieldList(Model, kw_only=True):
    """自定义字段列表."""

    rows: list[CustomMultFieldRow] = field(default_factory=list)
    """自定义字段（支持多表体）."""


class CustomMultFieldRow(Model, kw_only=True):
    """自定义字段."""

    items: list[ComboItem] = field(default_factory=list)
    """下拉选项."""
    number: str
    """字段名; e.g. 001."""
    audit_lock: bool | None = None
    """审核后是否允许修改."""
    base_entity_number: str | None = None
    """基础资料标识; e.g. bd_customer."""
    custom_type: str | None = None
    """字段所在位置; e.g. head."""
    def_value: str | None = None
    """默认值; e.g. 0."""
    display_name: str | None = None
    """字段展示名称; e.g. 合同号."""
    field_type: OpenStr[Literal["1", "2", "3", "4", "5", "6"]] | None = None
    """字段类型; 1 文本, 2 数字, 3 日期, 4 辅助资料, 5 基础资料, 6 引用基础资料属性."""
    must_input: bool | None = None
    """必录."""
    precision: str | None = None
    """精度; e.g. 2."""
    ref_field_number: str | None = None
    """引用基础资料的字段标识; e.g. invoicetype."""
    ref_field_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """引用基础资料的字段类型; 1 基础资料, 2 多选基础资料, 3 其他."""
    type_id: str | None = None
    """辅助资料分类id; e.g. 1."""
    formula: CustomMultFieldFormula | None = None
    """自定义字段计算公式."""


class CustomMultFieldFormula(Model, kw_only=True):
    """自定义字段计算公式."""

    formula: str | None = None
    """计算公式; e.g. qty*price."""
    formula_param_key: list[str] = field(default_factory=list)
    """字段名列表."""
    formula_str: str | None = None
    """计算公式描述; e.g. api."""
