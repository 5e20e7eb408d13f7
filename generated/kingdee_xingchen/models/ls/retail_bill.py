# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...models.ls.retail_bill_lines import RetailBillOrder, RetailOrder
from ...models.ls.shared import CouponUse, SettlementEntry
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenInt, OpenStr, StringDecimal


class RetailBillPage(Page, kw_only=True):
    """零售单列表."""

    rows: list[RetailBillRow] = field(default_factory=list)
    """零售单."""


class RetailBillRow(RetailOrder, kw_only=True):
    """零售单列表行."""

    id: str
    """零售单id; e.g. 838301774942061568."""
    bill_no: str
    """零售单据编码; e.g. LS-20240520-00001."""
    customer_type: str | None = None
    """客户类型; e.g. 1."""
    msg: str | None = None
    """报错信息; e.g. 成功."""
    promotion_summary: list[RetailBillPromotion] = field(default_factory=list)
    """优惠汇总分录."""


class RetailBillPromotion(Model, kw_only=True):
    """优惠汇总分录."""

    activity_id: str | None = None
    """促销活动id; e.g. 771296899804747631."""
    activity_name: str | None = None
    """促销活动名称; e.g. 促销方案."""
    amt: StringDecimal | None = None
    """优惠金额; e.g. 500."""
    promotion_type: str | None = None
    """优惠类型; e.g. 1."""
    promotion_way: str | None = None
    """优惠方式; e.g. 1."""
    schema_id: str | None = None
    """促销方案id; e.g. 747373036604907838."""


class RetailBill(Model, kw_only=True):
    """零售单."""

    order: RetailBillOrder | None = None
    """零售单详情信息."""


class RetailBillSaveReply(Model, kw_only=True):
    """零售单保存结果."""

    bill_no: str | None = None
    """零售单编号; e.g. LS-20240520-00001."""
    bill_id: str | None = None
    """零售单id; e.g. 776897323457886616."""
    inner_no: str | None = None
    """零售单内码; e.g. LS0001."""


class RetailBillSave(Input, kw_only=True):
    """零售单保存."""

    bill_no: str | UnsetType = UNSET
    """零售单据编码; e.g. LS-20240520-00001."""
    bill_date: LocalDateTime | UnsetType = UNSET
    """下单时间; China time."""
    amt: StringDecimal
    """订单金额; e.g. 10."""
    bal_amount: StringDecimal | UnsetType = UNSET
    """支付单编号结算金额; e.g. 30."""
    client_id: str | UnsetType = UNSET
    """隐藏字段id; e.g. 782564496401053546."""
    create_time: LocalDateTime | UnsetType = UNSET
    """创建时间; China time."""
    delivery_code: str | UnsetType = UNSET
    """自提码; e.g. 132123."""
    delivery_end_time: LocalDateTime | UnsetType = UNSET
    """配送预约结束时间; China time."""
    delivery_start_time: LocalDateTime | UnsetType = UNSET
    """配送预约开始时间; China time."""
    delivery_type: OpenStr[Literal["1", "2"]]
    """1 现提; 1 现提, 2 自提."""
    discount_fee: StringDecimal | UnsetType = UNSET
    """整单优惠; e.g. 30."""
    encrypt_key: str | UnsetType = UNSET
    """是否重新上传; 重新上传时固定为 1; e.g. 1."""
    lack_tip: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """缺货提示; 1 订单取消, 2 协商, 3 发已有."""
    member_id: str | UnsetType = UNSET
    """会员id; e.g. 715062425922579551."""
    modify_time: LocalDateTime | UnsetType = UNSET
    """修改时间; China time."""
    order_status: str | UnsetType = UNSET
    """交易状态; e.g. 1."""
    receiver_name: str | UnsetType = UNSET
    """收货人名称; e.g. 收货人A."""
    receiver_address_id: str | UnsetType = UNSET
    """收货人地址id; e.g. 711459555294738414."""
    receiver_address: str | UnsetType = UNSET
    """收货人的详细地址; e.g. 科技园一路1号."""
    receiver_latitude: str | UnsetType = UNSET
    """收货人的纬度; e.g. 22.54."""
    receiver_longitude: str | UnsetType = UNSET
    """收货人的经度; e.g. 113.94."""
    receiver_mobile: str | UnsetType = UNSET
    """收货人的电话号码; e.g. 13800138000."""
    remark: str | UnsetType = UNSET
    """备注信息; e.g. 备注."""
    seat_code: str | UnsetType = UNSET
    """座位号 店内配送不能为空; e.g. 50."""
    short_code: str | UnsetType = UNSET
    """订单短码; e.g. 200."""
    source: OpenInt[Literal[2, 9]] | UnsetType = UNSET
    """支付单编号单据来源; 2 商城, 9 第三方商城."""
    src_bill_id: str
    """商城单据内码id; e.g. 776091547864275027."""
    store_id: str
    """门店id; e.g. 772414823497876205."""
    material_entries: list[RetailBillSaveLine]
    """商品分录."""
    member_deals: RetailBillMemberDeal | UnsetType = UNSET
    """会员业务."""
    promotion_details: list[RetailBillPromotionDetail] | UnsetType = UNSET
    """优惠明细分录."""
    promotion_summary: list[RetailBillPromotionSummary] | UnsetType = UNSET
    """优惠汇总分录."""
    settle_entries: list[SettlementEntry]
    """结算分录."""


class RetailBillSaveLine(Input, kw_only=True):
    """商品分录."""

    material_id: str
    """商品id; e.g. 749211741245632884."""
    qty: StringDecimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1."""
    price: StringDecimal
    """单价; e.g. 5.5."""
    all_amount: StringDecimal | UnsetType = UNSET
    """价税合计; e.g. 62.15."""
    dis_price: StringDecimal | UnsetType = UNSET
    """折后单价; e.g. 300."""
    discount_fee: StringDecimal | UnsetType = UNSET
    """整单优惠; e.g. 001."""
    flavor: str | UnsetType = UNSET
    """口味商品的口味属性; e.g. 微辣."""
    flavor_index: str | UnsetType = UNSET
    """则记录口味商品的分录号; e.g. 1."""
    free: OpenStr[Literal["0", "1", "2"]] | UnsetType = UNSET
    """赠品类型; 0 非赠品, 1 手工赠品, 2 促销赠品."""
    index: str | UnsetType = UNSET
    """分录标识; e.g. 1."""
    package_no: str | UnsetType = UNSET
    """套餐编号; e.g. 001."""
    sku_id: str | UnsetType = UNSET
    """商品SKUid; e.g. 794482146539555035."""
    package_list: list[RetailBillPackage] | UnsetType = UNSET
    """套餐编号."""


class RetailBillPackage(Input, kw_only=True):
    """套餐编号."""

    material_id: str | UnsetType = UNSET
    """商品id; e.g. 749211741245632884."""
    qty: StringDecimal | UnsetType = UNSET
    """数量; e.g. 10."""
    unit_id: str | UnsetType = UNSET
    """单位id; e.g. 1."""
    price: StringDecimal | UnsetType = UNSET
    """单价; e.g. 5.5."""
    dis_price: StringDecimal | UnsetType = UNSET
    """实收合计 = disPrice; qty - discou; e.g. 50."""


class RetailBillMemberDeal(Input, kw_only=True):
    """会员业务."""

    integral_add: RetailBillIntegralAdd | UnsetType = UNSET
    """会员相关业务按照类型填充."""
    integral_exchange: RetailBillIntegralExchange | UnsetType = UNSET
    """核销积分."""
    write_off_coupons: RetailBillWriteOffCoupon | UnsetType = UNSET
    """优惠券核销."""


class RetailBillIntegralAdd(Input, kw_only=True):
    """会员相关业务按照类型填充."""

    member_card_id: str | UnsetType = UNSET
    """会员卡id; e.g. 778209647415493644."""
    member_card_no: str | UnsetType = UNSET
    """会员卡编号; e.g. 001."""
    details: list[RetailBillIntegralDetail] | UnsetType = UNSET
    """积分详情."""


class RetailBillIntegralDetail(Input, kw_only=True):
    """积分详情."""

    integral: StringDecimal | UnsetType = UNSET
    """积分数量; e.g. 50."""
    type: str | UnsetType = UNSET
    """操作类型; e.g. 1."""


class RetailBillIntegralExchange(Input, kw_only=True):
    """核销积分."""

    money: StringDecimal | UnsetType = UNSET
    """抵扣金额; e.g. 50."""
    type: str | UnsetType = UNSET
    """操作类型; e.g. 1."""


class RetailBillWriteOffCoupon(Input, kw_only=True):
    """优惠券核销."""

    coupon_list: list[CouponUse] | UnsetType = UNSET
    """优惠券核销."""


class RetailBillPromotionDetail(Input, kw_only=True):
    """优惠明细分录."""

    material_id: str | UnsetType = UNSET
    """商品id; e.g. 749211741245632884."""
    qty: StringDecimal | UnsetType = UNSET
    """数量; e.g. 10."""
    activity_id: str | UnsetType = UNSET
    """活动id; e.g. 771296899804747631."""
    activity_name: str | UnsetType = UNSET
    """活动名称; e.g. 活动A."""
    activity_no: str | UnsetType = UNSET
    """活动编码; e.g. 001."""
    coupon_no: str | UnsetType = UNSET
    """优惠券编号; e.g. 001."""
    index: str | UnsetType = UNSET
    """商品分录; e.g. 1."""
    point_rule_id: str | UnsetType = UNSET
    """积分规则id; e.g. 779258850798472385."""
    promotion_amt: StringDecimal | UnsetType = UNSET
    """优惠金额; e.g. 50."""
    promotion_schema: str | UnsetType = UNSET
    """优惠方案; e.g. 1."""
    promotion_type: str | UnsetType = UNSET
    """优惠类型; e.g. 1."""
    schema_type: str | UnsetType = UNSET
    """方案类型; e.g. 1."""
    sku_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 794482146539555035."""
    unit: str | UnsetType = UNSET
    """单位; e.g. 斤."""


class RetailBillPromotionSummary(Input, kw_only=True):
    """优惠汇总分录."""

    activity_id: str | UnsetType = UNSET
    """促销活动id; e.g. 771296899804747631."""
    activity_name: str | UnsetType = UNSET
    """促销活动名称; e.g. 促销活动A."""
    consume_points: StringDecimal | UnsetType = UNSET
    """消耗积分; e.g. 100.5."""
    coupon_no: str | UnsetType = UNSET
    """优惠券编号; e.g. 001."""
    gift_points: StringDecimal | UnsetType = UNSET
    """促销赠送积分; e.g. 50."""
    point_rule_id: str | UnsetType = UNSET
    """积分兑换id; e.g. 779258850798472385."""
    promotion_amt: StringDecimal | UnsetType = UNSET
    """优惠金额; e.g. 30."""
    promotion_type: str | UnsetType = UNSET
    """优惠类型; e.g. 1."""
    schema_id: str | UnsetType = UNSET
    """促销方案id; e.g. 747373036604907838."""
    schema_type: str | UnsetType = UNSET
    """方案类型; e.g. 1."""


class RetailBillReturnReply(Model, kw_only=True):
    """零售单退货结果."""

    id: str | None = None
    """零售单退货id; e.g. 838301774942061568."""
    number: str | None = None
    """零售单退货编码; e.g. 001."""
    ext_no: str | None = None
    """外部系统编码; e.g. WB-20240520-01."""


class RetailBillReturn(Input, kw_only=True):
    """零售单退货."""

    ext_no: str
    """外部系统编码; e.g. WB-20240520-01."""
    retail_bill_no: str
    """零售单据编码; e.g. XSDD-20240520-00001."""
    return_all: bool | UnsetType = UNSET
    """是否整单退."""
    material_entity: list[RetailBillReturnLine] | UnsetType = UNSET
    """退货商品分录."""


class RetailBillReturnLine(Input, kw_only=True):
    """退货商品分录."""

    qty: Decimal
    """退货数量; e.g. 10."""
    src_entry_id: str
    """源单分录id; e.g. 785935331844459487."""


class RetailBillStatistics(Model, kw_only=True):
    """零售单汇总."""

    amount_total: Decimal | None = None
    """价税合计; e.g. 100."""
    bal_amount_total: Decimal | None = None
    """价税合计; e.g. 100."""
    count: int | None = None
    """总条数; e.g. 30."""
    store_list: list[RetailBillStoreTotal] = field(default_factory=list)
    """门店列表."""


class RetailBillStoreTotal(Model, kw_only=True):
    """门店汇总."""

    amount: Decimal | None = None
    """折后金额; e.g. 55."""
    bal_amount: Decimal | None = None
    """充值金额; e.g. 100.5."""
    store_id: str | None = None
    """门店id; e.g. 772414823497876205."""
    store_name: str | None = None
    """门店名; e.g. 科技园店."""
