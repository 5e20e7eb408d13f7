# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model


class LabelGroupPage(Page, kw_only=True):
    """标签分类列表."""

    rows: list[LabelGroupRow] = field(default_factory=list)
    """标签分类."""


class LabelGroupRow(Model, kw_only=True):
    """标签分类列表行."""

    id: str
    """标签分类id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    base_data_use_id: str | None = None
    """标签适用资料id; e.g. 742787250172956380."""
    base_data_use_name: str | None = None
    """标签适用资料名称; e.g. 名称."""
    base_data_use_number: str | None = None
    """标签适用资料编码; e.g. 001."""


class LabelGroup(Input, kw_only=True):
    """标签分类."""

    id: str | UnsetType = UNSET
    """标签分类id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """编码; e.g. 001."""
    name: str | UnsetType = UNSET
    """名称; e.g. 名称."""
    base_data_use_id: str
    """标签适用资料id; e.g. 742787250172956380."""
