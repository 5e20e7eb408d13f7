# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime


class LabelPage(Page, kw_only=True):
    """标签列表."""

    rows: list[LabelRow] = field(default_factory=list)
    """标签."""


class LabelRow(Model, kw_only=True):
    """标签列表行."""

    id: str
    """标签id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    group_id: str | None = None
    """类别id; e.g. 743156135783937494."""
    parent_id: str | None = None
    """标签分类id; e.g. 784907092930639249."""
    parent_name: str | None = None
    """标签分类名称; e.g. 水果."""
    parent_number: str | None = None
    """标签分类编码; e.g. 001."""


class Label(Model, kw_only=True):
    """标签."""

    id: str | None = None
    """标签id; e.g. 838301774942061568."""
    number: str | None = None
    """编码; at most 30 characters; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    base_data_use_id: str
    """标签适用资料id; e.g. 742787250172956380."""
    base_data_use_name: str | None = None
    """标签适用资料名称; e.g. 名称."""
    base_data_use_number: str | None = None
    """标签适用资料编码; e.g. 001."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    is_prepared: bool | None = None
    """是否系统预置."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    parent_id: str | None = None
    """标签分类id; e.g. 784907092930639249."""
    parent_name: str | None = None
    """标签分类名称; e.g. 水果."""
    parent_number: str | None = None
    """标签分类编码; e.g. 001."""


class LabelInput(Input, kw_only=True):
    """标签."""

    id: str | UnsetType = UNSET
    """标签id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """编码; at most 30 characters; e.g. 001."""
    name: str | UnsetType = UNSET
    """名称; e.g. 名称."""
    base_data_use_id: str
    """标签适用资料id; e.g. 742787250172956380."""
    parent_id: str | UnsetType = UNSET
    """标签分类id; e.g. 784907092930639249."""
