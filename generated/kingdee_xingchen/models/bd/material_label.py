# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...runtime.model import Input


class MaterialLabel(Input, kw_only=True):
    """商品标签."""

    id: str | UnsetType = UNSET
    """商品标签id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """编码; e.g. 001."""
    name: str | UnsetType = UNSET
    """名称; e.g. 名称."""
    description: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    parent_id: str | UnsetType = UNSET
    """上级id; e.g. 784907092930639249."""
