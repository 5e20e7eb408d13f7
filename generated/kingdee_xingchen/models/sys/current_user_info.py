# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr


class CurrentUser(Model, kw_only=True):
    """当前用户信息."""

    id: str | None = None
    """用户id; e.g. 838301774942061568."""
    number: str | None = None
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    eid: str | None = None
    """金蝶云平台公司id; e.g. 1."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    is_admin: bool | None = None
    """是否管理员."""
    phone: EncryptedStr | None = None
    """联系方式; encrypted in answers; e.g. 0755-26612345."""
    status: OpenStr[Literal["C", "A"]] | None = None
    """状态; C 已审核, A 未审核."""
    uid: str | None = None
    """金蝶云平台用户id; e.g. 1378900224."""
    department: CurrentUserDepartment | None = None
    """部门."""
    employee: CurrentUserDepartment | None = None
    """业务员."""


class CurrentUserDepartment(Model, kw_only=True):
    """部门."""

    id: str | None = None
    """id; e.g. 838301774942061568."""
    number: str | None = None
    """编码; e.g. 001."""
    name: CurrentUserName | None = None
    """名称."""


class CurrentUserName(Model, kw_only=True):
    """名称."""

    zh_cn: str | None = field(default=None, name="zh_CN")
    """简体; e.g. 张三."""
