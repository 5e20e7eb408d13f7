# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class SettlementAccountPage(Page, kw_only=True):
    """账户列表."""

    rows: list[SettlementAccountRow] = field(default_factory=list)
    """账户."""


class SettlementAccountRow(Model, kw_only=True):
    """账户列表行."""

    id: str
    """账户id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    account_name: str | None = None
    """开户名; e.g. 库存现金."""
    account: str | None = None
    """卡号; e.g. 6222020000012345678."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    is_default: bool | None = None
    """是否默认."""
    opening_bank: str | None = None
    """开户行; e.g. 中国工商银行深圳分行."""


class SettlementAccount(Input, kw_only=True):
    """账户."""

    id: str | UnsetType = UNSET
    """账户id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    account_name: str | UnsetType = UNSET
    """开户名; e.g. 库存现金."""
    account: str | UnsetType = UNSET
    """卡号; e.g. 6222020000012345678."""
    currency_number: str
    """币别编码; at most 100 characters; e.g. CNY."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    is_default: bool | UnsetType = UNSET
    """是否默认结算账户."""
    opening_bank: str | UnsetType = UNSET
    """开户行; e.g. 中国工商银行深圳分行."""
    remark: str | UnsetType = UNSET
    """备注; at most 1000 characters; e.g. 备注."""
