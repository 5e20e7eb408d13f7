# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class RetailBillExtInfo(Model, kw_only=True):
    """订单扩展信息."""

    bill_no: str | None = None
    """订单编号; e.g. LS-20240520-00001."""
    delivery_code: str | None = None
    """自提码; e.g. 001."""
    delivery_type: OpenStr[Literal["1", "2", "3", "4", "5"]] | None = None
    """配送类型; 1 现提, 2 自提, 3 同城配送, 4 快递, 5 店内配送."""
    lock_tip: OpenStr[Literal["1", "2", "3"]] | None = None
    """缺货提示; 1 直接取消, 2 协商, 3 发已有."""
    logistics_number: str | None = None
    """物流单号; e.g. 001."""
    logistics_company: str | None = None
    """物流公司; e.g. 顺丰速运."""
    order_status: str | None = None
    """交易状态; e.g. 1."""
    receiver_name: str | None = None
    """收货人名称; e.g. 收货人A."""
    receiver_address_id: str | None = None
    """收货人地址id; e.g. 711459555294738414."""
    receiver_latitude: str | None = None
    """收货人纬度; e.g. 22.54."""
    receiver_longitude: str | None = None
    """收货人经度; e.g. 113.94."""
    seat_code: str | None = None
    """座位码; e.g. 001."""
    shortcode: str | None = None
    """订单短码; e.g. 001."""


class RetailBillLine(Model, kw_only=True):
    """商品分录."""

    name: str | None = None
    """商品名称; e.g. 名称."""
    material_id: str | None = None
    """商品id; e.g. 749211741245632884."""
    qty: StringDecimal | None = None
    """数量; e.g. 10."""
    unit_id: str | None = None
    """单位id; e.g. 1."""
    price: StringDecimal | None = None
    """单价; e.g. 5.5."""
    tax_price: StringDecimal | None = None
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: StringDecimal | None = None
    """实际不含税金额; e.g. 100.5."""
    act_non_tax_price: StringDecimal | None = None
    """实际不含税单价; e.g. 5.5."""
    act_tax_price: StringDecimal | None = None
    """实际含税单价; e.g. 300."""
    all_amount: StringDecimal | None = None
    """价税合计; e.g. 62.15."""
    all_amount_for: StringDecimal | None = None
    """价税合计本位币; e.g. 50."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: StringDecimal | None = None
    """基本单位数量; e.g. 5."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    bill_dis_before_amount: StringDecimal | None = None
    """整单折前价税合计; e.g. 300."""
    bill_dis_distribution: StringDecimal | None = None
    """整单折扣分配额; e.g. 100."""
    cess: StringDecimal | None = None
    """税率%; e.g. 13."""
    check_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """商品类别; 1 普通, 2 套装, 3 服务."""
    dis_amount: StringDecimal | None = None
    """折扣额; e.g. 5.5."""
    dis_amount_before: StringDecimal | None = None
    """折扣额; e.g. 300."""
    dis_price: StringDecimal | None = None
    """折后单价; e.g. 300."""
    dis_rate: StringDecimal | None = None
    """折扣率; e.g. 10."""
    discount: StringDecimal | None = None
    """折扣; e.g. 10."""
    free: OpenStr[Literal["0", "1", "2"]] | None = None
    """赠品类型; 0 非赠品, 1 手工赠品, 2 促销赠品."""
    index: str | None = None
    """分录标识; e.g. 1."""
    is_batch: bool | None = None
    """是否批次商品."""
    is_serial: bool | None = None
    """是否序列号商品."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    out_cost: StringDecimal | None = None
    """出库成本; e.g. 3.05."""
    predis_amount: StringDecimal | None = None
    """折前金额; e.g. 100."""
    return_qty: StringDecimal | None = None
    """可退货数量; e.g. 30."""
    serials: list[str] = field(default_factory=list)
    """序列号列表."""
    sku_id: str | None = None
    """商品SKUid; e.g. 794482146539555035."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    stock_id: str | None = None
    """仓库id; e.g. 747198469815204800."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""
    total_dis_amount: StringDecimal | None = None
    """总优惠额; e.g. 100.5."""
    total_dis_rate: StringDecimal | None = None
    """总折扣率; e.g. 10."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
    material_info: RetailBillLineMaterial | None = None
    """商品属性."""


class RetailBillLineMaterial(Model, kw_only=True):
    """商品属性."""

    name: str | None = None
    """商品名称; e.g. 名称."""
    check_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """商品类别; 1 普通, 2 套装, 3 服务."""
    is_batch: bool | None = None
    """是否批次商品."""
    is_serial: bool | None = None
    """是否启用序列号."""


class RetailOrder(Model, kw_only=True):
    """零售单表头."""

    bill_date: dt.date | None = None
    """下单时间; yyyy-MM-dd."""
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    amt: StringDecimal | None = None
    """订单金额; e.g. 300."""
    bal_amount: StringDecimal | None = None
    """结算金额; e.g. 300."""
    balance_msg: str | None = None
    """结存信息; e.g. 结存正常."""
    balance_no: str | None = None
    """结存单单号; e.g. 001."""
    biz_type: str | None = None
    """零售业务类型; e.g. 61."""
    cashier_id: str | None = None
    """收银员id; e.g. 741139319493224955."""
    cost: StringDecimal | None = None
    """出库成本; e.g. 100.5."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    daily_id: str | None = None
    """日结id; e.g. 726264079254216313."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    member_id: str | None = None
    """会员id; e.g. 715062425922579551."""
    order_state: OpenStr[Literal["1", "2", "3", "0"]] | None = None
    """下单状态; 1 未支付, 2 挂单, 3 支付中, 0 已支付."""
    pos_no: str | None = None
    """POS机编号; e.g. 001."""
    remark: str | None = None
    """备注信息; e.g. 备注."""
    shift_id: str | None = None
    """交班id; e.g. 739859689970576028."""
    source: int | None = None
    """订单来源; e.g. 1."""
    src_bill_id: str | None = None
    """商城源单id; e.g. 776091547864275027."""
    src_bill_inner_no: str | None = None
    """商城源单内码; e.g. 001."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    store_id: str | None = None
    """门店id; e.g. 772414823497876205."""
    material_entries: list[RetailBillLine] = field(default_factory=list)
    """商品分录."""
    payment_entries: list[RetailBillPayment] = field(default_factory=list)
    """支付详情."""
    settle_entries: list[RetailBillSettlement] = field(default_factory=list)
    """结算分录."""


class RetailBillOrder(RetailOrder, kw_only=True):
    """零售单详情信息."""

    id: str | None = None
    """零售单id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """零售单据编码; e.g. LS-20240520-00001."""
    customer_type: OpenStr[Literal["1", "2"]] | None = None
    """支付单编号客户类型; 1 散客, 2 会员."""
    department_id: str | None = None
    """部门id; e.g. 799695611882987622."""
    distribute_state: OpenStr[Literal["1", "2", "3"]] | None = None
    """配送状态; 1 待配送, 2 已配送, 3 配送中."""
    ext_info: RetailBillExtInfo | None = None
    """订单扩展信息."""


class RetailBillPayment(Model, kw_only=True):
    """支付详情."""

    payment_id: str | None = None
    """支付id; e.g. 731538667656867481."""
    payment_no: str | None = None
    """支付单编号; e.g. 001."""
    payment_stat: str | None = None
    """支付单状态; e.g. 1."""
    payment_time: dt.date | None = None
    """支付单时间; yyyy-MM-dd."""


class RetailBillSettlement(Model, kw_only=True):
    """结算分录."""

    account_id: str | None = None
    """收款账户id; e.g. 763585421905792869."""
    income_type: str | None = None
    """收款类型 11.收款; e.g. 1."""
    online_pay_type: str | None = None
    """线上支付方式; e.g. 1."""
    pay_type_id: str | None = None
    """收款方式id; e.g. 1."""
    settle_amt: StringDecimal | None = None
    """结算金额; e.g. 50."""
    settle_currency_name: str | None = None
    """是; e.g. 人民币."""
    settle_currency_amt: StringDecimal | None = None
    """结算币别金额; e.g. 100.5."""
    settle_currency_code: str | None = None
    """是; e.g. 001."""
    settle_currency_rate: str | None = None
    """结算币别汇率; e.g. 1."""
    settlement_id: str | None = None
    """结算方式; e.g. 758128884067213196."""
