# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.values import LocalDateTime, StringDecimal


class MemberAccountBalance(Model, kw_only=True):
    """会员账户余额."""

    integral: MemberAccountBalanceIntegral | None = None
    """会员积分信息."""
    recharge: MemberAccountBalanceRecharge | None = None
    """会员储值信息."""


class MemberAccountBalanceIntegral(Model, kw_only=True):
    """会员积分信息."""

    last: StringDecimal | None = None
    """剩余积分; e.g. 100."""
    level_total: StringDecimal | None = None
    """会员等级积分; e.g. 200."""
    pre: StringDecimal | None = None
    """预核销积分; e.g. 100."""
    total: StringDecimal | None = None
    """总积分; e.g. 500."""
    usable: StringDecimal | None = None
    """可用积分; e.g. 100."""
    mb_card: MemberAccountBalanceCard | None = None
    """会员信息."""
    member: MemberAccountBalanceMember | None = None
    """会员信息."""


class MemberAccountBalanceCard(Model, kw_only=True):
    """会员卡信息."""

    id: str | None = None
    """会员卡id; e.g. 838301774942061568."""
    card_no: str | None = None
    """会员卡编码; e.g. M0001."""
    db_modify_time: LocalDateTime | None = None
    """修改时间; China time."""


class MemberAccountBalanceMember(Model, kw_only=True):
    """会员信息."""

    id: str | None = None
    """会员id; e.g. 838301774942061568."""
    name: str | None = None
    """会员名称; e.g. 名称."""
    db_modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    mobile: str | None = None
    """会员手机; e.g. 13800138000."""


class MemberAccountBalanceRecharge(Model, kw_only=True):
    """会员储值信息."""

    accu_gift: StringDecimal | None = None
    """累计赠送金额; e.g. 500."""
    accu_recharge: StringDecimal | None = None
    """累计充值金额; e.g. 500."""
    available_gift: StringDecimal | None = None
    """可用赠送金额; e.g. 500."""
    available_recharge: StringDecimal | None = None
    """可用充值金额; e.g. 500."""
    gift_amt: StringDecimal | None = None
    """剩余赠送金额; e.g. 500."""
    pre_ver_gift: StringDecimal | None = None
    """预核销赠送金额; e.g. 500."""
    pre_ver_recharge: StringDecimal | None = None
    """预核销充值金额; e.g. 500."""
    re_charge_amt: StringDecimal | None = None
    """剩余充值金额; e.g. 500."""
    member: MemberAccountBalanceMember | None = None
    """会员信息."""
