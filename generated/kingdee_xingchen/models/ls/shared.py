# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...runtime.model import Input
from ...runtime.values import StringDecimal


class CouponUse(Input, kw_only=True):
    """核销的优惠券."""

    coupons_id: str | UnsetType = UNSET
    """优惠券id 可选id; e.g. 761099584464053751."""
    coupons_no: str | UnsetType = UNSET
    """优惠券编号 可选; e.g. 1333333333."""
    money: StringDecimal | UnsetType = UNSET
    """抵扣金额; e.g. 300."""


class SettlementEntry(Input, kw_only=True):
    """结算明细."""

    pay_type: str
    """收款方类型; e.g. 90."""
    settle_amt: StringDecimal
    """收款金额; e.g. 50."""
