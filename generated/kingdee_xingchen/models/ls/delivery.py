# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class DeliveryPage(Page, kw_only=True):
    """发货单列表."""

    rows: list[DeliveryRow] = field(default_factory=list)
    """发货单."""


class DeliveryRow(Model, kw_only=True):
    """发货单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. FH-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    audit_time: LocalDateTime | None = None
    """审核时间; China time."""
    auditor: str | None = None
    """审核人; e.g. 王五."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator: str | None = None
    """创建人; e.g. 张三."""
    delivery_id: str | None = None
    """配送中心id; e.g. 792944677348793258."""
    delivery_name: str | None = None
    """配送中心名字; e.g. 配送中心A."""
    delivery_address_id: str | None = None
    """发货地址id; e.g. 716984417922248617."""
    delivery_address: EncryptedStr | None = None
    """发货详细地址; encrypted in answers; e.g. 物流大道2号."""
    delivery_code: str | None = None
    """自提码; e.g. 001."""
    delivery_date: dt.date | None = None
    """计划发货时间; yyyy-MM-dd."""
    delivery_status: OpenStr[Literal["1", "2", "3", "4", "5", "6", "7"]] | None = None
    """发货状态; 1 待拣货, 2 拣货中, 3 待配送, 4 配送中, 5 待自提, 6 完成, 7 退货中."""
    delivery_type: OpenStr[Literal["0", "1", "2", "3"]] | None = None
    """配送类型; 0 调拨, 1 现提, 2 自提, 3 快递."""
    logistics_number: str | None = None
    """物流单号; e.g. 001."""
    logistics_company: str | None = None
    """物流公司; e.g. 顺丰速运."""
    logistics_mode: str | None = None
    """物流方式; e.g. 快递."""
    modifier: str | None = None
    """修改人; e.g. 李四."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    receiver_id: str | None = None
    """收货人id; e.g. 702851273507346043."""
    receiver_address_id: str | None = None
    """收货地址id; e.g. 711459555294738414."""
    receiver_address: EncryptedStr | None = None
    """收货详细地址; encrypted in answers; e.g. 科技园一路1号."""
    receiver_latitude: str | None = None
    """收货人纬度; e.g. 22.54."""
    receiver_longitude: str | None = None
    """收货人经度; e.g. 113.94."""
    receiver_mobile: EncryptedStr | None = None
    """收货人电话; encrypted in answers; e.g. 13800138000."""
    remark: str | None = None
    """备注; e.g. 备注."""
    short_code: str | None = None
    """订单短码; e.g. 001."""
    store_id: str | None = None
    """门店id; e.g. 772414823497876205."""
    store_name: str | None = None
    """门店名; e.g. 科技园店."""
    material_list: list[DeliveryMaterial] = field(default_factory=list)
    """发货单内商品."""


class DeliveryMaterial(Model, kw_only=True):
    """发货单内商品."""

    material_id: str | None = None
    """商品id; e.g. 749211741245632884."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    unit_id: str | None = None
    """单位id; e.g. 1."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    delivery_amount: StringDecimal | None = None
    """总额; e.g. 50."""
    delivery_price: StringDecimal | None = None
    """单价; e.g. 50."""
    delivery_qty: StringDecimal | None = None
    """发货数量; e.g. 50."""
    dis_qty: StringDecimal | None = None
    """配货数量; e.g. 50."""
    entry_id: str | None = None
    """分录id; e.g. 723109145458239663."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    sku_id: str | None = None
    """辅助属性id; e.g. 794482146539555035."""
    sku_name: str | None = None
    """辅助属性名字; e.g. 红色/L."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""


class Delivery(Model, kw_only=True):
    """发货单."""

    id: str | None = None
    """发货单id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. FH-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    delivery_center_id: str | None = None
    """配送中心id; e.g. 755903447048388628."""
    delivery_center_name: str | None = None
    """配送中心名称; e.g. 深圳配送中心."""
    delivery_time: dt.date | None = None
    """计划发货时间; yyyy-MM-dd."""
    out_bound_type: OpenStr[Literal["1", "2"]] | None = None
    """出库类型; 1 调拨出库, 2 销售出库."""
    receive_bill_id: str | None = None
    """收货id; e.g. 764469826579361403."""
    receive_bill_no: str | None = None
    """收货单号; e.g. XSDD-20240520-00001."""
    receive_status: OpenStr[Literal["1", "2"]] | None = None
    """收货状态; 1 待收货, 2 已收货."""
    receiver_id: str | None = None
    """收货人id; e.g. 702851273507346043."""
    receiver_name: str | None = field(default=None, name="receiverName")
    """收货人姓名; e.g. 李四."""
    receiver_mobile: EncryptedStr | None = None
    """收货人电话; encrypted in answers; e.g. 13800138000."""
    settle_customer_id: str | None = None
    """结算客户id; e.g. 700284426051310113."""
    settle_customer_name: str | None = None
    """结算客户名称; e.g. 深圳市星辰贸易有限公司."""
    source_no: str | None = None
    """源单编号; e.g. 001."""
    store_id: str | None = None
    """门店id; e.g. 772414823497876205."""
    store_name: str | None = None
    """门店名; e.g. 科技园店."""
    total_distribute_qty: StringDecimal | None = field(default=None, name="totalDistributeQty")
    """总配货数量; e.g. 100.5."""
    total_delivery_qty: StringDecimal | None = None
    """总发货数量; e.g. 10."""
    total_receive_qty: StringDecimal | None = None
    """总收货数量; e.g. 10."""
    material_entries: list[DeliveryMaterialEntry] = field(
        default_factory=list, name="materialEntries"
    )
    """商品列表."""


class DeliveryMaterialEntry(Model, kw_only=True):
    """商品列表."""

    material_id: str | None = None
    """商品id; e.g. 749211741245632884."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    unit_id: str | None = None
    """单位id; e.g. 1."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    base_qty: StringDecimal | None = None
    """基本单位数量; e.g. 5."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 001."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    batch_pur_price: StringDecimal | None = None
    """批次采购价; e.g. 50."""
    delivery_qty: StringDecimal | None = None
    """发货数量; e.g. 50."""
    delivery_stock_id: str | None = None
    """发货仓库id; e.g. 712501011080598353."""
    delivery_stock_name: str | None = None
    """发货仓库名; e.g. 深圳总仓."""
    delivery_supplier_id: str | None = None
    """供应商id; e.g. 734254651978063933."""
    delivery_supplier_name: str | None = None
    """供应商名; e.g. 广州市丰收农产品有限公司."""
    distribute_qty: StringDecimal | None = None
    """配货数量; e.g. 21."""
    entry_id: str | None = None
    """分录id; e.g. 723109145458239663."""
    entry_remark: str | None = None
    """分录备注; e.g. 50."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    receive_qty: StringDecimal | None = None
    """收货数量; e.g. 50."""
    retail_amount: StringDecimal | None = None
    """零售金额; e.g. 50."""
    retail_price: StringDecimal | None = None
    """零售价; e.g. 50."""


class DeliveryQuery(Input, kw_only=True):
    """发货单查询."""

    operate_type: str = field(name="operateType")
    """操作类型; e.g. audit."""
    data: DeliveryQueryData
    """操作类型对应的参数."""


class DeliveryQueryData(Input, kw_only=True):
    """操作类型对应的参数."""

    id: str
    """查发货单详情时; e.g. 838301774942061568."""


class DeliveryAudit(Input, kw_only=True):
    """审核发货单."""

    operate_type: str | UnsetType = field(default=UNSET, name="operateType")
    """操作类型; e.g. audit."""
    data: DeliveryQueryData
    """审核对应的参数."""


class DeliveryFromOrderBill(Input, kw_only=True):
    """要货单下推发货单."""

    operate_type: str | UnsetType = UNSET
    """操作类型; e.g. 1."""
    data: DeliveryFromOrderBillData
    """下推对应的参数."""


class DeliveryFromOrderBillData(Input, kw_only=True):
    """下推的要货单."""

    id: str
    """要货单id; e.g. 838301774942061568."""
    is_audit: bool | UnsetType = UNSET
    """发货单是否审核."""
    material_entity: list[DeliveryLine]
    """要货分录."""


class DeliveryLine(Input, kw_only=True):
    """要货分录."""

    id: str
    """商品分录id; e.g. 838301774942061568."""
    qty: Decimal
    """发货数量; e.g. 10."""
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    delivery_center_stock_id: str | UnsetType = UNSET
    """配送中心发货仓库id; e.g. 712105251598539420."""
    kf_date: dt.date | UnsetType = UNSET
    """生产日期; yyyy-MM-dd."""
    kf_period: str | UnsetType = UNSET
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """保质期单位; 1 天, 2 月, 3 年."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    valid_date: dt.date | UnsetType = UNSET
    """有效期至; yyyy-MM-dd."""


class DeliveryReceive(Input, kw_only=True):
    """发货单收货."""

    operate_type: str = field(name="operateType")
    """操作类型; e.g. audit."""
    data: DeliveryReceiveData
    """操作类型对应的参数."""


class DeliveryReceiveData(Input, kw_only=True):
    """操作类型对应的参数."""

    id: str
    """查发货单详情时; e.g. 838301774942061568."""
    entry: list[DeliveryEntry]
    """商品列表."""


class DeliveryEntry(Input, kw_only=True):
    """商品列表."""

    entry_id: str | UnsetType = UNSET
    """分录id; e.g. 723109145458239663."""
    receive_qty: StringDecimal | UnsetType = UNSET
    """收货数量; e.g. 50."""


class DeliveryReceiveCancel(Input, kw_only=True):
    """发货单取消收货."""

    operate_type: str = field(name="operateType")
    """操作类型; e.g. audit."""
    data: DeliveryReceiveCancelData
    """操作类型对应的参数."""


class DeliveryReceiveCancelData(Input, kw_only=True):
    """操作类型对应的参数."""

    id: str
    """查发货单详情时; e.g. 838301774942061568."""
    receive_bill_id: str
    """收货单id; e.g. 764469826579361403."""
