# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import StringDecimal


class MallRechargeRuleList(Model, kw_only=True):
    """充值赠送规则列表."""

    rows: list[MallRechargeRuleRow] = field(default_factory=list)
    """充值赠送规则."""


class MallRechargeRuleRow(Model, kw_only=True):
    """充值赠送规则列表行."""

    id: str
    """充值赠送规则id; e.g. 838301774942061568."""
    donate_amount: StringDecimal | None = None
    """赠送金额; e.g. 50."""
    material_set: bool | None = None
    """是否指定商品数量."""
    material_value: str | None = None
    """指定商品种类数; e.g. 1."""
    recharge_amount: StringDecimal | None = None
    """充值金额; e.g. 50."""
    rule_id: str | None = None
    """充值规则id; e.g. 789705195288843750."""
    to_amount: bool | None = None
    """赠送余额."""
    to_coupon: bool | None = None
    """赠送优惠券."""
    to_material: bool | None = None
    """赠送商品."""
    to_member_point: StringDecimal | None = None
    """赠送积分; e.g. 100.5."""
    to_point: bool | None = None
    """赠送积分."""
    coupon_list: list[MallRechargeRuleCoupon] = field(default_factory=list)
    """赠送券列表."""
    material_list: list[MallRechargeRuleMaterial] = field(default_factory=list)
    """商品列表."""


class MallRechargeRuleCoupon(Model, kw_only=True):
    """赠送券列表."""

    qty: StringDecimal | None = None
    """总数量数量; e.g. 10."""
    begin_date: dt.date | None = None
    """固定时间赠送的开始时间; yyyy-MM-dd."""
    coupon_schema_id: str | None = None
    """优惠券方案id; e.g. 786799898543900432."""
    coupon_schema_name: str | None = None
    """优惠券方案名称; e.g. 补偿方案A."""
    delay_days: str | None = None
    """延迟赠送的天数; e.g. 50."""
    effect_range: dt.date | None = None
    """有效时间; yyyy-MM-dd."""
    effect_type: str | None = None
    """生效方式; e.g. 1."""
    effect_type_desc: str | None = None
    """生效方式描述; e.g. 生效方式A."""
    end_date: dt.date | None = None
    """固定时间赠送的结束时间; yyyy-MM-dd."""
    given_type: str | None = None
    """赠送方式; e.g. 1."""
    given_type_desc: str | None = None
    """赠送方式描述; e.g. 赠送方式A."""
    interval: str | None = None
    """赠送间隔次数; e.g. 50."""
    per_qty: StringDecimal | None = None
    """每次赠送数量; e.g. 50."""
    terms: str | None = None
    """赠送次数; e.g. 50."""


class MallRechargeRuleMaterial(Model, kw_only=True):
    """商品列表."""

    material_id: str | None = None
    """商品id; e.g. 749211741245632884."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    price: StringDecimal | None = None
    """零售价; e.g. 5.5."""
    aux_comb_id: str | None = None
    """辅助属性组合id; e.g. 755266287346509011."""
    aux_comb_name: str | None = None
    """辅助属性组合名称; e.g. 辅助属性组合A."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    bd_id: str | None = None
    """赠送id; e.g. 790103957764861771."""
    bd_name: str | None = None
    """商品名称; e.g. 商品A."""
    img_url: str | None = None
    """商品图片; e.g. https://example.com/file/1.png."""
    is_aux: bool | None = None
    """是否批次商品."""
    is_batch: bool | None = None
    """是否批次商品."""
    is_selected: bool | None = None
    """是否默认选项."""
    is_serial: bool | None = None
    """是否序列号商品."""
    num: StringDecimal | None = None
    """赠送商品数量; e.g. 50."""
    sku_entry_id: str | None = None
    """sku表id; e.g. 705626494811408331."""
    small_img_url: str | None = None
    """商品缩略图; e.g. https://example.com/file/1.png."""
    unit: str | None = None
    """单位id; e.g. 1."""
