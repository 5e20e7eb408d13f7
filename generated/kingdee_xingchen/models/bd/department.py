# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class DepartmentPage(Page, kw_only=True):
    """部门列表."""

    rows: list[DepartmentRow] = field(default_factory=list)
    """部门."""


class DepartmentRow(Model, kw_only=True):
    """部门列表行."""

    id: str
    """部门id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """可用状态; 1 可用, 0 不可用."""
    full_name: str | None = None
    """长名称; e.g. 总公司_销售部."""
    is_leaf: bool | None = None
    """是否明细; 1 明细科目，0 非明细科目."""
    level: str | None = None
    """级次; e.g. 1."""
    long_number: str | None = None
    """长编码; e.g. 001."""
    parent_id: str | None = None
    """上级id; e.g. 784907092930639249."""
    parent_name: str | None = None
    """上级名称; e.g. 水果."""
    parent_number: str | None = None
    """上级编码; e.g. 001."""


class Department(Model, kw_only=True):
    """部门."""

    id: str | None = None
    """部门id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    comment: str | None = None
    """描述; e.g. 行备注."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """可用状态; 1 可用, 0 不可用."""
    full_name: str | None = None
    """长名称; e.g. 总公司_销售部."""
    level: str | None = None
    """级次; e.g. 1."""
    long_number: str | None = None
    """长编码; e.g. 001."""
    parent_id: str | None = None
    """上级id; e.g. 784907092930639249."""
    parent_name: str | None = None
    """上级名称; e.g. 水果."""
    parent_number: str | None = None
    """上级编码; e.g. 001."""


class DepartmentInput(Input, kw_only=True):
    """部门."""

    id: str | UnsetType = UNSET
    """部门id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    f_comment: str | UnsetType = UNSET
    """描述; at most 100 characters; e.g. 行备注."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    parent_org_id: str
    """上级部门id; e.g. 749195357022696283."""
    parent_org_number: str | UnsetType = UNSET
    """上级部门编码; at most 30 characters; e.g. 001."""
