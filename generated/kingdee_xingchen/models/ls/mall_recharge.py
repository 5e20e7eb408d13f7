# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...models.ls.shared import SettlementEntry
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, StringDecimal


class MallRechargeReply(Model, kw_only=True):
    """会员充值结果."""

    id: str | None = None
    """零售单id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """零售单编号; e.g. XSDD-20240520-00001."""
    inner_no: str | None = None
    """零售单内码; e.g. LS0001."""


class MallRecharge(Input, kw_only=True):
    """会员充值."""

    bill_date: LocalDateTime | UnsetType = UNSET
    """充值时间; China time."""
    bal_amount: StringDecimal
    """充值金额; e.g. 001."""
    member_id: str
    """会员id; e.g. 715062425922579551."""
    rule_id: str | UnsetType = UNSET
    """优惠规则id; e.g. 789705195288843750."""
    rule_detail_id: str | UnsetType = UNSET
    """优惠规则明细id; e.g. 752031189759817041."""
    source: int
    """来源 ISV都填写9; e.g. 9."""
    src_bill_id: str
    """商城单据内码id; e.g. 776091547864275027."""
    store_id: str | UnsetType = UNSET
    """门店id; e.g. 850693217107061760."""
    settle_entries: list[SettlementEntry] | UnsetType = UNSET
    """结算明细分录."""
