# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import EpochMillisInt, IntString


class AppToken(Model, kw_only=True):
    """业务令牌."""

    access_token: str | None = None
    """旧接口令牌; e.g. 0123456789abcdef0123456789abcdef."""
    app_token: str | None = field(default=None, name="app-token")
    """业务接口令牌; e.g. eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl."""
    domain: str | None = None
    """账套所在地址; e.g. https://tf.jdy.com."""
    expires: EpochMillisInt | None = None
    """失效时间; a point in time."""
    uid: IntString | None = None
    """用户id; e.g. 1378900224."""
