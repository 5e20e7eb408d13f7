# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import LocalDateTime, OpenStr


class MemberLevelPage(Page, kw_only=True):
    """会员级别列表."""

    rows: list[MemberLevelRow] = field(default_factory=list)
    """会员级别."""


class MemberLevelRow(Model, kw_only=True):
    """会员级别列表行."""

    id: str
    """会员级别id; e.g. 838301774942061568."""
    number: str
    """级别编码; e.g. 001."""
    name: str | None = None
    """级别名称; e.g. 名称."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    enjoy: str | None = None
    """享受会员价; e.g. true."""
    in_system: str | None = None
    """系统内置; e.g. false."""
    index: str | None = None
    """级别顺序; e.g. 1."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    remark: str | None = None
    """备注; e.g. 备注."""
