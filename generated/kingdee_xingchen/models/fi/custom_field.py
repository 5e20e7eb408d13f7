# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...runtime.model import Input, Model


class VirtualBillFieldSaveReply(Model, kw_only=True):
    """外部单据自定义字段设置结果."""

    success_fields: list[str] = field(default_factory=list)
    """成功信息."""
    error_fields: list[VirtualBillFieldErrorField] = field(default_factory=list)
    """失败信息."""


class VirtualBillFieldErrorField(Model, kw_only=True):
    """失败信息."""

    error_msg: str | None = None
    """失败原因; e.g. bill_custom_amount1不存在或者与field_type的值不对应!."""
    field_id: str | None = None
    """自定义字段id; e.g. 759903850281154295."""


class VirtualBillFieldSave(Input, kw_only=True):
    """外部单据自定义字段设置保存."""

    items: list[VirtualBillField]
    """列表."""


class VirtualBillField(Input, kw_only=True):
    """外部单据自定义字段设置."""

    account_show: str | UnsetType = UNSET
    """是否在科目来源中可选; e.g. 1."""
    bill_show: str | UnsetType = UNSET
    """是否在单据中显示; e.g. 1."""
    custom_item_type: str | UnsetType = UNSET
    """自定义字段项目类别; e.g. bd_material."""
    explanation_show: str | UnsetType = UNSET
    """是否在摘要中显示; e.g. 1."""
    field_id: str
    """自定义字段id; e.g. 759903850281154295."""
    field_name: str
    """自定义字段名称; e.g. 合同号."""
    field_type: str
    """字段类型; e.g. 1."""
    group_number: str
    """外部单据分类编码; at most 100 characters; e.g. 001."""
