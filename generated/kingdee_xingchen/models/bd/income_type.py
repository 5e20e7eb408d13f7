# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...runtime.model import Input


class IncomeType(Input, kw_only=True):
    """收入类别."""

    id: str | UnsetType = UNSET
    """收入类别id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    group_id: str | UnsetType = UNSET
    """分类id; e.g. 743156135783937494."""
    group_number: str | UnsetType = UNSET
    """分类编码; at most 30 characters; e.g. 001."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
