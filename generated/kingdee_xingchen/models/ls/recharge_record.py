# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import LocalDateTime, StringDecimal


class RechargeRecordPage(Page, kw_only=True):
    """储值流水列表."""

    rows: list[RechargeRecordRow] = field(default_factory=list)
    """储值流水."""


class RechargeRecordRow(Model, kw_only=True):
    """储值流水列表行."""

    id: str
    """储值流水id; e.g. 838301774942061568."""
    amount: StringDecimal | None = None
    """结存金额; e.g. 55."""
    consume_amount: StringDecimal | None = None
    """消费金额; e.g. 500."""
    consume_gift_amount: StringDecimal | None = None
    """消费赠送金额; e.g. 500."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    gift_amount: StringDecimal | None = None
    """结存赠送金额; e.g. 500."""
    last_amount: StringDecimal | None = None
    """上次结存金额; e.g. 500."""
    last_gift_amount: StringDecimal | None = None
    """上次结存赠送金额; e.g. 500."""
    member_id: str | None = None
    """会员id; e.g. 715062425922579551."""
    member_name: str | None = None
    """会员名称; e.g. 陈静."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    store_id: str | None = None
    """门店id; e.g. 772414823497876205."""
    store_name: str | None = None
    """门店名称; e.g. 科技园店."""
    type: str | None = None
    """储值类型; e.g. 1."""
