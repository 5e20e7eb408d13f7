# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...runtime.model import Model


class UserFuncPermList(Model, kw_only=True):
    """获取当前用户功能权限列表."""

    rows: list[UserFuncPermRow] = field(default_factory=list)
    """获取当前用户功能权限."""


class UserFuncPermRow(Model, kw_only=True):
    """应用的功能权限."""

    id: str
    """应用的功能权限id; e.g. 838301774942061568."""
    text: str | None = None
    """应用名称; e.g. 查看."""
    children: list[UserFuncPermChild] = field(default_factory=list)
    """应用下的菜单."""


class UserFuncPermChild(Model, kw_only=True):
    """应用下的菜单."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    parent_id: str | None = None
    """上级应用id; e.g. 784907092930639249."""
    text: str | None = None
    """菜单名称; e.g. 查看."""
    data: list[UserFuncPermChildData] = field(default_factory=list)
    """菜单功能权限."""


class UserFuncPermChildData(Model, kw_only=True):
    """菜单功能权限."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    has_perm: bool | None = None
    """是否有权限."""
    text: str | None = None
    """权限名称; e.g. 查看."""
