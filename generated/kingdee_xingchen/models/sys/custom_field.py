# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.sys.shared import ComboItem
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class CustomField(Model, kw_only=True):
    """自定义字段."""

    head: list[CustomFieldDefinition] = field(default_factory=list)
    """头部字段."""
    instant_pay_from_to_entry: list[CustomFieldPayDefinition] = field(default_factory=list)
    """即时收付款."""
    material_entity: list[CustomFieldDefinition] = field(default_factory=list)
    """分录字段."""
    pay_from_to_entry: list[CustomFieldPayDefinition] = field(default_factory=list)
    """收付款."""


class CustomFieldDefinition(Model, kw_only=True):
    """自定义字段定义."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    number: str | None = None
    """字段名; e.g. 001."""
    base_entity_number: str | None = None
    """基础资料标识; e.g. 001."""
    def_value: str | None = None
    """默认值; e.g. 1."""
    display_name: str | None = None
    """字段展示名称; e.g. 合同号."""
    field_type: OpenStr[Literal["1", "2", "3", "4", "5", "6"]] | None = None
    """字段类型; 1 文本, 2 数字, 3 日期, 4 辅助资料, 5 基础资料, 6 引用基础资料属性."""
    must_input: bool | None = None
    """必录."""
    combo_items: list[ComboItem] = field(default_factory=list)
    """下拉选项."""


class CustomFieldPayDefinition(Model, kw_only=True):
    """收付款分录的自定义字段定义."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    number: str | None = None
    """字段名; e.g. 001."""
    audit_lock: bool | None = None
    """审核锁定."""
    base_entity_number: str | None = None
    """基础资料标识; e.g. 001."""
    def_value: str | None = None
    """默认值; e.g. 1."""
    display_name: str | None = None
    """字段展示名称; e.g. 合同号."""
    entity_number: str | None = None
    """单据或基础资料类型; e.g. sal_bill_order."""
    field_type: OpenStr[Literal["1", "2", "3", "4", "5", "6"]] | None = None
    """字段类型; 1 文本, 2 数字, 3 日期, 4 辅助资料, 5 基础资料, 6 引用基础资料属性."""
    must_input: bool | None = None
    """必录."""
    type_id: str | None = None
    """单据或基础资料类型; e.g. 1."""


class CustomFieldSave(Input, kw_only=True):
    """自定义字段保存."""

    id: str | UnsetType = UNSET
    """自定义字段id; e.g. 838301774942061568."""
    basedata_source: str | UnsetType = UNSET
    """基础资料类型; e.g. bd_material."""
    changeable: bool | UnsetType = UNSET
    """审核后可修改."""
    data_position: str | UnsetType = UNSET
    """自定义字段位置; e.g. table_head."""
    data_source: str | UnsetType = UNSET
    """辅助资料id; e.g. 1."""
    decimal_digit: int | UnsetType = field(default=UNSET, name="decimal_Digit")
    """数值小数精度; e.g. 1."""
    default_system_time: bool | UnsetType = UNSET
    """是否默认系统时间."""
    enabled: bool | UnsetType = UNSET
    """启用禁用."""
    field_name: str | UnsetType = UNSET
    """自定义字段名称; e.g. 合同号."""
    field_length: int | UnsetType = UNSET
    """文本长度; e.g. 1."""
    field_type: str | UnsetType = UNSET
    """自定义字段类型; e.g. 1."""
    is_sum: bool | UnsetType = UNSET
    """是否合计."""
    required: bool | UnsetType = UNSET
    """必录."""
    suit_bills: list[str] | UnsetType = UNSET
    """适用单据或基础资料类型."""
