# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class CustomApiResult(Model, kw_only=True):
    """自定义接口结果."""

    data: dict[str, str] = field(default_factory=dict)
    """数据."""


class CustomApiQuery(Input, kw_only=True):
    """自定义接口查询."""

    biz_type: str
    """自定义单据类型; e.g. 1."""
    page_no: str
    """分页参数; e.g. 1."""
    page_size: str
    """分页参数; e.g. 10."""
    data: dict[str, str]
    """自定义字段值."""


class CustomApiSave(Input, kw_only=True):
    """自定义接口保存."""

    biz_type: str
    """自定义单据类型; e.g. 1."""
    data: dict[str, str]
    """自定义字段值."""


class CustomApiOperation(Input, kw_only=True):
    """自定义通用操作."""

    id: list[str]
    """单据id."""
    entity_number: str
    """单据标识; e.g. sal_bill_order."""
    operate_type: OpenStr[Literal["delete", "audit", "unaudit"]]
    """操作类型; delete 删除, audit 审核, unaudit 反审核."""
