# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import EncryptedStr


class UserPage(Page, kw_only=True):
    """用户信息列表."""

    rows: list[UserRow] = field(default_factory=list)
    """用户信息."""


class UserRow(Model, kw_only=True):
    """用户信息列表行."""

    name: str | None = None
    """名称; e.g. 名称."""
    phone: EncryptedStr | None = None
    """电话; encrypted in answers; e.g. 0755-26612345."""
    uid: str | None = None
    """用户id; e.g. 1378900224."""
