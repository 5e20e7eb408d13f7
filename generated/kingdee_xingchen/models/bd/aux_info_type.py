# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime


class AuxInfoType(Model, kw_only=True):
    """辅助资料分类."""

    id: str | None = None
    """辅助资料分类id; e.g. 838301774942061568."""
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
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    parent_id: str | None = None
    """上级id; e.g. 784907092930639249."""
    parent_name: str | None = None
    """上级名称; e.g. 水果."""
    parent_number: str | None = None
    """上级编码; e.g. 001."""


class AuxInfoTypeInput(Input, kw_only=True):
    """辅助资料分类."""

    id: str | UnsetType = UNSET
    """辅助资料分类id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    parent_id: str | UnsetType = UNSET
    """上级id; e.g. 784907092930639249."""
