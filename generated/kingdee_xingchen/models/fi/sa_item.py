# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...runtime.model import Input


class SaItemSave(Input, kw_only=True):
    """工资项目保存."""

    items: list[SaItem]
    """工资项目."""


class SaItem(Input, kw_only=True):
    """工资项目."""

    id: str | UnsetType = UNSET
    """工资项目id; e.g. 838301774942061568."""
    number: str
    """工资项目编码; e.g. 001."""
    name: str
    """工资项目名称; at most 100 characters; e.g. 名称."""
    data_type: int
    """数据类型; e.g. 1."""
    precision: int | UnsetType = UNSET
    """小数位数; e.g. 2."""
    remark: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
