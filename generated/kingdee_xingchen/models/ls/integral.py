# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from ...runtime.model import Input
from ...runtime.values import OpenInt


class IntegralAdjust(Input, kw_only=True):
    """会员积分调整."""

    integral: int
    """积分调整值; e.g. 1."""
    mobile: str
    """手机号; e.g. 13800138000."""
    operation: OpenInt[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]
    """调整类型; 1 积分消费, 2 积分抵现, 3 积分兑换, 4 充值赠送, 5 促销赠送, 6 打卡赠送, 7 到期清零, 8 退款, 9 购买积分, 10 积分购买退款, 11
    会员签到赠送.
    """
