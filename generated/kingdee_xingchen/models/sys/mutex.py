# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class MutexPage(Page, kw_only=True):
    """网络锁列表."""

    rows: list[MutexRow] = field(default_factory=list)
    """网络锁."""


class MutexRow(Model, kw_only=True):
    """网络锁列表行."""

    id: str
    """网络锁id; e.g. 838301774942061568."""
    client: str | None = None
    """生产锁客户端; e.g. api."""
    entity_key_id: str | None = None
    """单据或基础资料类型id; e.g. inv_product_bill."""
    itself: bool | None = None
    """标识是否为当前会话."""
    object_id: str | None = None
    """单据id; e.g. 787176417404210821."""
    operation_key: OpenStr[Literal["botp_convert", "modify"]] | None = None
    """锁定的操作; botp_convert 下推, modify 修改."""
    user_id: str | None = None
    """用户id; e.g. 776725277182035293."""
    user_name: str | None = None
    """用户名称; e.g. 用户A."""


class MutexOperation(Input, kw_only=True):
    """申请或释放网络锁."""

    id: str
    """单据或资料id; e.g. 838301774942061568."""
    bill_type: str
    """单据或基础资料类型id; e.g. sal_bill_order."""
    is_force: bool
    """是否强制释放锁."""
    operate_type: str | UnsetType = UNSET
    """操作类型; e.g. botp_convert."""
    sign: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """申请锁或释放锁; 1 释放锁, 0 申请锁."""
