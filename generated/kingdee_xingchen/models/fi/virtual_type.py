# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...runtime.model import Input


class VirtualBillTypeSave(Input, kw_only=True):
    """外部单据分类保存."""

    items: list[VirtualBillType]
    """列表."""


class VirtualBillType(Input, kw_only=True):
    """外部单据分类."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
