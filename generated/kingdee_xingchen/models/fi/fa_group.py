# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr, StringDecimal


class FaGroupPage(Page, kw_only=True):
    """资产类别列表."""

    rows: list[FaGroupRow] = field(default_factory=list)
    """资产类别."""


class FaGroupRow(Model, kw_only=True):
    """资产类别列表行."""

    id: str
    """资产类别id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名字; e.g. 名称."""
    depr_method_id: str | None = None
    """折旧方法id; e.g. 763481763863777461."""
    depr_method_name: str | None = None
    """折旧方法名称; e.g. 折旧方法A."""
    depr_method_number: str | None = None
    """折旧方法编码; e.g. 001."""
    depr_policy: OpenStr[Literal["1", "2"]] | None = None
    """折旧政策; 1 新增当期计提, 2 清理当期计提."""
    is_leaf: bool | None = None
    """是否明细; 1 明细科目，0 非明细科目."""
    level: str | None = None
    """级次; e.g. 1."""
    note: str | None = None
    """备注; e.g. 备注."""
    number_rule: str | None = None
    """卡片编码前缀; e.g. 1."""
    parent_id: str | None = None
    """属性组id; e.g. 784907092930639249."""
    parent_name: str | None = None
    """上级类别名称; e.g. 水果."""
    parent_number: str | None = None
    """属性组编码; e.g. 001."""
    periods: str | None = None
    """预计使用期间数; e.g. 1."""
    residue_rate: StringDecimal | None = None
    """净残值率; e.g. 100."""
    years: str | None = None
    """预计使用年限; e.g. 1."""


class FaGroup(Input, kw_only=True):
    """资产类别."""

    id: str | UnsetType = UNSET
    """资产类别id; e.g. 838301774942061568."""
    number: str
    """资产类别编码; at most 30 characters; e.g. 001."""
    name: str
    """资产类别名称; e.g. 名称."""
    depr_method_id: str | UnsetType = UNSET
    """折旧方法id; e.g. 763481763863777461."""
    depr_policy: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """折旧政策; 1 新增当期计提, 2 清理当期计提."""
    note: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    number_rule: str | UnsetType = UNSET
    """卡片编码前缀; e.g. 2147483647."""
    parent_id: str | UnsetType = UNSET
    """上级类别id; e.g. 784907092930639249."""
    periods: str | UnsetType = UNSET
    """预计使用年限; e.g. 1."""
    residue_rate: StringDecimal | UnsetType = UNSET
    """净残值率; e.g. 100."""
    years: str | UnsetType = UNSET
    """预计使用年限; e.g. 1."""
