# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class CouponWriteOffPage(Page, kw_only=True):
    """优惠券核销列表."""

    rows: list[CouponWriteOffRow] = field(default_factory=list)
    """优惠券核销."""


class CouponWriteOffRow(Model, kw_only=True):
    """优惠券核销列表行."""

    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    cashier_id: str | None = None
    """收银员id; e.g. 741139319493224955."""
    cashier_name: str | None = None
    """收银员名称; e.g. 收银员01."""
    coupons_id: str | None = None
    """优惠券id; e.g. 761099584464053751."""
    coupons_no: str | None = None
    """优惠劵方案; e.g. 001."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    member_id: str | None = None
    """会员id; e.g. 715062425922579551."""
    member_name: str | None = None
    """会员名称; e.g. 陈静."""
    member_card_id: str | None = None
    """会员卡id; e.g. 778209647415493644."""
    member_card_no: str | None = None
    """会员卡号; e.g. 001."""
    member_mobile: EncryptedStr | None = None
    """会员手机号; encrypted in answers; e.g. 13800138000."""
    record_bill_id: str | None = None
    """领用记录id; e.g. 1820256048657727488."""
    record_usable_amt: StringDecimal | None = None
    """领用记录可用金额; e.g. 100.5."""
    record_write_off_amt: StringDecimal | None = None
    """领用记录核销金额; e.g. 100."""
    schema_no: str | None = None
    """优惠券方案编码; e.g. 001."""
    schema_type: str | None = None
    """优惠券类型; e.g. 1."""
    store_id: str | None = None
    """门店id; e.g. 772414823497876205."""
    store_name: str | None = None
    """门店名称; e.g. 科技园店."""
    store_no: str | None = None
    """门店编号; e.g. 001."""
    write_off_amt: StringDecimal | None = None
    """核销金额; e.g. 100.5."""
    write_off_stat: OpenStr[Literal["1", "2", "3"]] | None = None
    """核销状态; 1 预核销中, 2 已核销, 3 已取消."""
    write_off_time: LocalDateTime | None = None
    """核销时间; China time."""
