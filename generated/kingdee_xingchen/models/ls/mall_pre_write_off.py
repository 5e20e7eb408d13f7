# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...models.ls.shared import CouponUse
from ...runtime.model import Input, Model
from ...runtime.values import StringDecimal


class PreWriteOffReply(Model, kw_only=True):
    """预核销结果."""

    bill_no: str | None = None
    """零售单编号; e.g. XSDD-20240520-00001."""


class PreWriteOff(Input, kw_only=True):
    """预核销."""

    member_id: str
    """会员id; e.g. 715062425922579551."""
    src_bill_id: str
    """商城单据内码id; e.g. 776091547864275027."""
    member_deals: PreWriteOffDeals | UnsetType = UNSET
    """预核销业务类型."""


class PreWriteOffDeals(Input, kw_only=True):
    """预核销业务."""

    consume_return: PreWriteOffReturn | UnsetType = UNSET
    """退货退款."""
    integral_now: PreWriteOffIntegral | UnsetType = UNSET
    """优惠券预核销."""
    recharge_consume: PreWriteOffConsume | UnsetType = UNSET
    """会员消费."""
    recharge_return: PreWriteOffRechargeReturn | UnsetType = UNSET
    """充值退款."""
    write_off_coupons: PreWriteOffCoupons | UnsetType = UNSET
    """优惠券预核销."""


class PreWriteOffReturn(Input, kw_only=True):
    """退货退款."""

    member_card_id: str | UnsetType = UNSET
    """会员卡id; e.g. 778209647415493644."""
    member_card_no: str | UnsetType = UNSET
    """会员卡编号; e.g. 1333333333."""
    return_amt: StringDecimal | UnsetType = UNSET
    """退充值预核销金额; e.g. 100.5."""
    src_bill_id: str | UnsetType = UNSET
    """原单id; e.g. 776091547864275027."""


class PreWriteOffIntegral(Input, kw_only=True):
    """积分预核销."""

    integral: StringDecimal | UnsetType = UNSET
    """核销积分; e.g. 300."""
    member_card_id: str | UnsetType = UNSET
    """会员卡id; e.g. 778209647415493644."""
    member_card_no: str | UnsetType = UNSET
    """会员卡编号; e.g. 1333333333."""


class PreWriteOffConsume(Input, kw_only=True):
    """会员消费."""

    amt: StringDecimal | UnsetType = UNSET
    """会员消费预核销金额; e.g. 30."""
    member_card_id: str | UnsetType = UNSET
    """会员卡id; e.g. 778209647415493644."""
    member_card_no: str | UnsetType = UNSET
    """会员卡编号; e.g. 1333333333."""


class PreWriteOffRechargeReturn(Input, kw_only=True):
    """充值退款."""

    amt: StringDecimal | UnsetType = UNSET
    """退充值预核销金额; e.g. 300."""
    member_card_id: str | UnsetType = UNSET
    """会员卡id; e.g. 778209647415493644."""
    src_bill_id: str | UnsetType = UNSET
    """原充值单id; e.g. 776091547864275027."""


class PreWriteOffCoupons(Input, kw_only=True):
    """优惠券预核销."""

    member_card_id: str | UnsetType = UNSET
    """会员卡id; e.g. 778209647415493644."""
    member_card_no: str | UnsetType = UNSET
    """会员卡编号; e.g. 1333333333."""
    coupon_list: list[CouponUse] | UnsetType = UNSET
    """优惠券."""
