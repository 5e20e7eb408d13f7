# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AuditTrail, AuditTrailInput, Page
from ...models.scm.shared import ExpressInfo, TransferCosts, TransferCostsInput
from ...models.scm.stock_lines import TransferLine, TransferLineInput
from ...runtime.model import Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class InvTfoutPage(Page, kw_only=True):
    """调拨出库单列表."""

    rows: list[InvTfoutRow] = field(default_factory=list)
    """调拨出库单."""


class InvTfoutRow(Model, kw_only=True):
    """调拨出库单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. DBCK-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2"]] | None = None
    """业务类型; 1 同价调拨, 2 异价调拨."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    dept_id: str | None = None
    """调入部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """调入部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """调入部门编码; e.g. BM001."""
    out_dept_id: str | None = None
    """调出部门id; e.g. 720940887014600723."""
    out_dept_name: str | None = None
    """调出部门名称; e.g. 销售部."""
    out_dept_number: str | None = None
    """调出部门编码; e.g. BM001."""
    trans_fer_status: OpenStr[Literal["0", "1", "2", "3"]] | None = None
    """调拨状态; 0 未出库, 1 未入库, 2 部分入库, 3 全部入库."""


class InvTfout(AuditTrail, kw_only=True):
    """调拨出库单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; at most 30 characters; e.g. DBCK-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2"]] | None = None
    """业务类型; 1 同价调拨, 2 异价调拨."""
    allocate_rule: OpenStr[Literal["1", "2"]] | None = None
    """费用分摊规则; 1 按价税合计分摊, 2 按数量分摊."""
    delivery_type_id: OpenStr[Literal["6", "8", "9"]] | None = None
    """交货方式id; 6 物流发货, 8 车辆配送, 9 客户自提."""
    delivery_type_name: str | None = None
    """交货方式名称; e.g. 交货方式A."""
    delivery_type_number: str | None = None
    """交货方式编码; e.g. 001."""
    dept_id: str | None = None
    """调入部门id; e.g. 767822134700457984."""
    dept_name: str | None = None
    """调入部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """调入部门编码; e.g. BM001."""
    dispatcher_address: EncryptedStr | None = None
    """收发货地址-详细地址; encrypted in answers; e.g. 物流大道2号."""
    dispatcher_city_id: str | None = None
    """收发货地址-市id; e.g. 1."""
    dispatcher_city_name: str | None = None
    """收发货地址-市名称; e.g. 深圳市."""
    dispatcher_city_number: str | None = None
    """收发货地址-市编码; e.g. 112."""
    dispatcher_country_id: str | None = None
    """收发货地址-国家id; e.g. 5."""
    dispatcher_country_name: str | None = None
    """收发货地址-国家名称; e.g. 中国."""
    dispatcher_country_number: str | None = None
    """收发货地址-国家编码; e.g. CN."""
    dispatcher_district_id: str | None = None
    """收发货地址-区县id; e.g. 2."""
    dispatcher_district_name: str | None = None
    """收发货地址-区县名称; e.g. 宝安区."""
    dispatcher_district_number: str | None = None
    """收发货地址-区县编码; e.g. 001."""
    dispatcher_linkman: str | None = None
    """收发货联系人; e.g. 李四."""
    dispatcher_phone: EncryptedStr | None = None
    """收发货联系电话; encrypted in answers; e.g. 13800138001."""
    dispatcher_province_id: str | None = None
    """收发货地址-省id; e.g. 1."""
    dispatcher_province_name: str | None = None
    """收发货地址-省名称; e.g. 广东省."""
    dispatcher_province_number: str | None = None
    """收发货地址-省编码; e.g. 001."""
    out_dept_id: str | None = None
    """调出部门id; e.g. 720940887014600723."""
    out_dept_name: str | None = None
    """调出部门名称; e.g. 销售部."""
    out_dept_number: str | None = None
    """调出部门编码; e.g. BM001."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    trans_fer_status: OpenStr[Literal["0", "1", "2", "3"]] | None = None
    """调拨状态; 0 未出库, 1 未入库, 2 部分入库, 3 全部入库."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    cost_fee_entity: TransferCosts | None = None
    """异价调拨的费用明细."""
    express_entity: list[ExpressInfo] = field(default_factory=list)
    """物流明细."""
    material_entity: list[InvTfoutLine] = field(default_factory=list)
    """商品分录."""


class InvTfoutInput(AuditTrailInput, kw_only=True):
    """调拨出库单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; at most 30 characters; e.g. DBCK-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    trans_type: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """业务类型; 1 同价调拨, 2 异价调拨."""
    allocate_rule: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """费用分摊规则; 1 按价税合计分摊, 2 按数量分摊."""
    cost_fee: StringDecimal | UnsetType = UNSET
    """调拨费用; e.g. 100.5."""
    dept_id: str | UnsetType = UNSET
    """调入部门id; e.g. 767822134700457984."""
    dispatcher_address: EncryptedStr | UnsetType = UNSET
    """收发货地址-详细地址; encrypted in answers; e.g. 物流大道2号."""
    dispatcher_city_id: str | UnsetType = UNSET
    """收发货地址-市id; e.g. 1."""
    dispatcher_city_name: str | UnsetType = UNSET
    """收发货地址-市名称; e.g. 深圳市."""
    dispatcher_city_number: str | UnsetType = UNSET
    """收发货地址-市编码; e.g. 112."""
    dispatcher_country_id: str | UnsetType = UNSET
    """收发货地址-国家id; e.g. 5."""
    dispatcher_country_name: str | UnsetType = UNSET
    """收发货地址-国家名称; e.g. 中国."""
    dispatcher_country_number: str | UnsetType = UNSET
    """收发货地址-国家编码; e.g. CN."""
    dispatcher_district_id: str | UnsetType = UNSET
    """收发货地址-区县id; e.g. 2."""
    dispatcher_district_name: str | UnsetType = UNSET
    """收发货地址-区县名称; e.g. 宝安区."""
    dispatcher_district_number: str | UnsetType = UNSET
    """收发货地址-区县编码; e.g. 001."""
    dispatcher_linkman: str | UnsetType = UNSET
    """收发货联系人; e.g. 李四."""
    dispatcher_phone: EncryptedStr | UnsetType = UNSET
    """收发货联系电话; encrypted in answers; e.g. 13800138001."""
    dispatcher_province_id: str | UnsetType = UNSET
    """收发货地址-省id; e.g. 1."""
    dispatcher_province_name: str | UnsetType = UNSET
    """收发货地址-省名称; e.g. 广东省."""
    dispatcher_province_number: str | UnsetType = UNSET
    """收发货地址-省编码; e.g. 001."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    out_dept_id: str | UnsetType = UNSET
    """调出部门id; e.g. 720940887014600723."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    trans_fer_status: OpenStr[Literal["0", "1", "2", "3"]] | UnsetType = UNSET
    """调拨状态; 0 未出库, 1 未入库, 2 部分入库, 3 全部入库."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    cost_fee_entity: TransferCostsInput | UnsetType = UNSET
    """异价调拨的费用明细."""
    material_entity: list[InvTfoutLineInput]
    """商品分录."""


class InvTfoutLine(TransferLine, kw_only=True):
    """商品分录."""

    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    coefficient: Decimal | None = None
    """换算率; e.g. 0.5."""
    conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    cost_share_percent: Decimal | None = None
    """调出费用分摊比例; e.g. 20."""
    fee: Decimal | None = None
    """调出费用分摊; e.g. 100."""
    in_base_qty2: Decimal | None = None
    """入库基本单位数量2; e.g. 10."""
    in_instant_qty: Decimal | None = None
    """调入仓即时库存; e.g. 50."""
    in_inv_qty: Decimal | None = None
    """调入仓可用库存; e.g. 50."""
    instant_qty: Decimal | None = None
    """调出仓即时库存; e.g. 50."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    out_price: Decimal | None = None
    """出库单价; e.g. 50."""
    retail_price: StringDecimal | None = None
    """零售价; e.g. 5.5."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    src_bill_type_id: OpenStr[Literal["inv_tfout_bill_outbound"]] | None = None
    """源单类型id; inv_tfout_bill_outbound 调拨出库单."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""


class InvTfoutLineInput(TransferLineInput, kw_only=True):
    """商品分录."""

    aux_id1: str | UnsetType = UNSET
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | UnsetType = UNSET
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | UnsetType = UNSET
    """辅助属性3id; e.g. 786501920608042275."""
    aux_id4: str | UnsetType = UNSET
    """辅助属性4id; e.g. 762527898858534963."""
    aux_id5: str | UnsetType = UNSET
    """辅助属性5id; e.g. 763616325543842296."""
    aux_unit_type: str | UnsetType = UNSET
    """辅助单位类型; e.g. 1."""
    barcode: str | UnsetType = UNSET
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | UnsetType = UNSET
    """基本数量; e.g. 5."""
    base_unit_id: str | UnsetType = UNSET
    """基本单位id; e.g. 1."""
    conversion_rate: str | UnsetType = UNSET
    """换算公式; e.g. 1箱=10千克."""
    cost_share_percent: Decimal | UnsetType = UNSET
    """调出费用分摊比例; e.g. 20."""
    fee: Decimal | UnsetType = UNSET
    """调出费用分摊; e.g. 100."""
    in_instant_qty: Decimal | UnsetType = UNSET
    """调入仓即时库存; e.g. 50."""
    in_inv_qty: Decimal | UnsetType = UNSET
    """调入仓可用库存; e.g. 50."""
    instant_qty: Decimal | UnsetType = UNSET
    """调出仓即时库存; e.g. 50."""
    inv_qty: Decimal | UnsetType = UNSET
    """库存数量; e.g. 120."""
    out_price: Decimal | UnsetType = UNSET
    """出库单价; e.g. 50."""
    package: str | UnsetType = UNSET
    """整件散包; e.g. 3箱2斤."""
    retail_price: StringDecimal | UnsetType = UNSET
    """零售价; e.g. 5.5."""
    serial_qty: Decimal | UnsetType = UNSET
    """序列号数量; e.g. 180."""
    sn_list_id: str | UnsetType = UNSET
    """序列号流转id; e.g. 731402661418126339."""
    unit_type: str | UnsetType = UNSET
    """单位类型; e.g. 1."""
