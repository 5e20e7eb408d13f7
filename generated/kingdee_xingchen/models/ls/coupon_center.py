# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import OpenInt, OpenStr


class CouponCenterPage(Page, kw_only=True):
    """领劵中心列表."""

    rows: list[CouponCenterRow] = field(default_factory=list)
    """领劵中心."""


class CouponCenterRow(Model, kw_only=True):
    """领劵中心列表行."""

    id: str
    """优惠券id; e.g. 838301774942061568."""
    number: str
    """编号; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    content: str | None = None
    """内容; e.g. 满100减10."""
    coupon_type: OpenInt[Literal[1, 2, 3, 4, 5]] | None = None
    """优惠券类型; 1 代金券, 2 折扣券, 3 抵扣券, 4 多次核销代金券, 5 多次核销折扣券."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    issued: int | None = None
    """已发放优惠券数量; e.g. 1."""
    limit_value: Decimal | None = None
    """最高; e.g. 100.5."""
    total: int | None = None
    """优惠券总量; e.g. 1."""
    valid_date_end: dt.date | None = None
    """失效时间; yyyy-MM-dd."""
    valid_date_start: dt.date | None = None
    """有效开始时间; yyyy-MM-dd."""
    value: Decimal | None = None
    """券金额; e.g. 100."""
