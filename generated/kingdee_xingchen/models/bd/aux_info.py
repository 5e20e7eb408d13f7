# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr


class AuxInfoPage(Page, kw_only=True):
    """辅助资料列表."""

    rows: list[AuxInfoRow] = field(default_factory=list)
    """辅助资料."""


class AuxInfoRow(Model, kw_only=True):
    """辅助资料列表行."""

    id: str
    """辅助资料id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    group_name: str | None = None
    """类别名称; e.g. 默认分类."""
    group_number: str | None = None
    """类别编码; e.g. 001."""
    group: str | None = None
    """类别id; e.g. 743156135783937494."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""


class AuxInfo(Model, kw_only=True):
    """辅助资料."""

    id: str | None = None
    """辅助资料id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    group_id: str
    """分类id; e.g. 743156135783937494."""
    group_name: str | None = None
    """分类名称; e.g. 默认分类."""
    group_number: str | None = None
    """分类编码; e.g. 001."""
    is_import: bool | None = None
    """是否导入."""
    is_system: bool | None = None
    """是否系统预置."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    remark: str | None = None
    """备注; at most 1000 characters; e.g. 备注."""


class AuxInfoInput(Input, kw_only=True):
    """辅助资料."""

    id: str | UnsetType = UNSET
    """辅助资料id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    group_id: str
    """分类id; e.g. 743156135783937494."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    remark: str | UnsetType = UNSET
    """备注; at most 1000 characters; e.g. 备注."""
