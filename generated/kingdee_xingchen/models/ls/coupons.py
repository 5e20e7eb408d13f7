# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class CouponPage(Page, kw_only=True):
    """会员优惠券列表."""

    rows: list[CouponRow] = field(default_factory=list)
    """会员优惠券."""


class CouponRow(Model, kw_only=True):
    """会员优惠券列表行."""

    bill_no: str
    """零售单号; e.g. XSDD-20240520-00001."""
    channel: OpenStr[Literal["1", "2", "3", "4", "5", "6", "7"]] | None = None
    """优惠券来源; 1 扫码领用, 2 促销赠送, 3 转增, 4 购买, 5 支付有礼, 6 入门有礼, 7 签到有礼."""
    comment: str | None = None
    """优惠券说明; e.g. 行备注."""
    content_tip: str | None = None
    """优惠内容; e.g. 满100减10."""
    coupon_type: OpenStr[Literal["1", "2", "3", "4", "5"]] | None = None
    """优惠券方案类型; 1 代金券, 2 折扣券, 3 抵扣券, 4 多次核销代金券, 5 多次核销抵扣券."""
    coupons_id: str | None = None
    """优惠券id; e.g. 988331701958657000."""
    coupons_no: str | None = None
    """优惠券编号; e.g. 320320280233."""
    coupons_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """优惠券类型; 1 电子优惠券, 2 纸质优惠券, 3 付费电子券."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    effect_time: dt.date | None = None
    """生效时间; yyyy-MM-dd."""
    expire_time: dt.date | None = None
    """失效时间; yyyy-MM-dd."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    schema_id: str | None = None
    """方案id; e.g. 980212057997633500."""
    schema_name: str | None = None
    """方案名称; e.g. 满100减10."""
    status: OpenStr[Literal["1", "2", "3"]] | None = None
    """优惠券状态; 1 未到有效期, 2 可使用, 3 已过期."""
    suit_material_entity: OpenStr[Literal["1", "2", "3"]] | None = None
    """适用商品类型; 1 全部商品, 2 全部商品+排除, 3 指定商品."""
    suit_type_store: OpenStr[Literal["1", "2", "3"]] | None = None
    """适用门店类型; 1 全部门店, 2 全部门店+排除, 3 指定门店."""
    threshold: str | None = None
    """使用门槛; e.g. 1."""
    threshold_value: StringDecimal | None = None
    """适用门槛阈值; e.g. 0."""
    total_amt: StringDecimal | None = None
    """优惠券金额; e.g. 30."""
    usable_amt: StringDecimal | None = None
    """优惠券可用金额; e.g. 30."""
    value: str | None = None
    """优惠券方案面值; e.g. 50."""
    write_off_stat: OpenStr[Literal["1", "2", "3"]] | None = None
    """核销状态; 1 预核销中, 2 已核销, 3 已取消."""
    member_card: CouponMemberCard | None = None
    """会员卡信息."""


class CouponMemberCard(Model, kw_only=True):
    """会员卡信息."""

    id: str | None = None
    """会员卡id; e.g. 838301774942061568."""
    card_no: str | None = None
    """会员卡卡号; e.g. M0001."""


class CouponDistributeReply(Model, kw_only=True):
    """优惠券发放(领用)结果."""

    rows: list[CouponDistributeReplyRow] = field(default_factory=list)
    """数据行."""


class CouponDistributeReplyRow(Model, kw_only=True):
    """数据行."""

    cashier_id: str | None = None
    """收银员id; e.g. 741139319493224955."""
    channel: str | None = None
    """优惠券来源; e.g. XXZX."""
    coupons_no: str | None = None
    """优惠券编号; e.g. YHQ1231231."""
    coupons_type: str | None = None
    """优惠券类型; e.g. 1."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    member_id: str | None = None
    """会员id; e.g. 715062425922579551."""
    member_card_id: str | None = None
    """会员卡id; e.g. 778209647415493644."""
    schema_id: str | None = None
    """方案id; e.g. 747373036604907838."""
    total_amt: StringDecimal | None = None
    """优惠券金额; e.g. 100."""


class CouponDistribute(Input, kw_only=True):
    """优惠券发放(领用)."""

    id: str | UnsetType = UNSET
    """优惠券发放(领用)id; e.g. 838301774942061568."""
    qty: StringDecimal
    """领用数量; e.g. 10."""
    cashier_id: str | UnsetType = UNSET
    """收银员id; e.g. 741139319493224955."""
    channel: str
    """领券中心; e.g. XXZX."""
    member_id: str | UnsetType = UNSET
    """会员id; e.g. 715062425922579551."""
    member_card_id: str | UnsetType = UNSET
    """会员卡id; e.g. 778209647415493644."""
    mobile: str | UnsetType = UNSET
    """手机号 H5领券时必填; e.g. 13800138000."""
    schema_id: str | UnsetType = UNSET
    """优惠券方案id; e.g. 747373036604907838."""
    store_id: str | UnsetType = UNSET
    """门店id; e.g. 772414823497876205."""
