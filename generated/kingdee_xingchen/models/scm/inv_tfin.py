# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AuditTrail, AuditTrailInput
from ...models.scm.shared import TransferCosts, TransferCostsInput
from ...runtime.model import Input, Model
from ...runtime.values import OpenInt, OpenStr, StringDecimal


class InvTfin(AuditTrail, kw_only=True):
    """调拨入库单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; at most 30 characters; e.g. DBRK-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2"]] | None = None
    """业务类型; 1 同价调拨, 2 异价调拨."""
    allocate_rule: OpenStr[Literal["1", "2"]] | None = None
    """费用分摊规则; 1 按价税合计分摊, 2 按数量分摊."""
    dept_id: str | None = None
    """调入部门id; e.g. 767822134700457984."""
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
    remark: str | None = None
    """单据备注; e.g. 备注."""
    trans_fer_status: OpenStr[Literal["0", "1", "2", "3"]] | None = None
    """调拨状态; 0 未出库, 1 未入库, 2 部分入库, 3 全部入库."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    cost_fee_entity: TransferCosts | None = None
    """异价调拨的费用明细."""
    material_entity: list[InvTfinLine] = field(default_factory=list)
    """商品分录."""


class InvTfinInput(AuditTrailInput, kw_only=True):
    """调拨入库单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; at most 30 characters; e.g. DBRK-20240520-00001."""
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
    material_entity: list[InvTfinLineInput]
    """商品分录."""


class InvTfinLine(Model, kw_only=True):
    """商品分录."""

    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    cost_share_percent: Decimal | None = None
    """调入费用分摊比例; e.g. 20."""
    fee: Decimal | None = None
    """调入费用分摊; e.g. 100."""
    in_base_qty2: Decimal | None = None
    """入库基本单位数量2; e.g. 10."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    out_price: Decimal | None = None
    """调出单价; e.g. 50."""
    retail_price: Decimal | None = None
    """零售价; e.g. 50."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    src_bill_type_id: OpenStr[Literal["inv_tfout_bill_outbound"]] | None = None
    """源单类型id; inv_tfout_bill_outbound 调拨出库单."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_model: str | None = None
    """商品规格型号; e.g. 500g."""
    material_is_asst_attr: bool | None = None
    """商品是否启用辅助属性."""
    material_is_batch: bool | None = None
    """商品是否启用批次."""
    material_is_multi_unit: bool | None = None
    """商品是否启用多单位."""
    material_is_serial: bool | None = None
    """商品是否启用序列号."""
    picture: str | None = None
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
    aux_name1: str | None = None
    """辅助属性1名称; e.g. 红色."""
    aux_name2: str | None = None
    """辅助属性2名称; e.g. L."""
    aux_name3: str | None = None
    """辅助属性3名称; e.g. 棉."""
    aux_number1: str | None = None
    """辅助属性1编码; e.g. YS01."""
    aux_number2: str | None = None
    """辅助属性2编码; e.g. CM01."""
    aux_number3: str | None = None
    """辅助属性3编码; e.g. CZ01."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 768111411250384896."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | None = None
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 50."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    comment: str | None = None
    """商品行备注; e.g. 行备注."""
    cost: Decimal | None = None
    """成本; e.g. 50."""
    def_float_qty: Decimal | None = None
    """辅助基本数量; e.g. 50."""
    diff_status: OpenStr[Literal["2", "1"]] | None = None
    """差异处理状态; 2 已处理, 1 未处理."""
    discount: Decimal | None = None
    """折扣; e.g. 10."""
    in_def_float_qty: Decimal | None = None
    """已入库默认浮动单位数量; e.g. 50."""
    in_def_float_qty2: Decimal | None = None
    """已入库默认浮动单位数量2; e.g. 50."""
    in_sp_id: str | None = None
    """调入仓位id; e.g. 739302592596157478."""
    in_sp_name: str | None = None
    """调入仓位名称; e.g. A区01架."""
    in_sp_number: str | None = None
    """调入仓位编码; e.g. CW001."""
    in_stock_id: str
    """调入仓库id; e.g. 742589086056905728."""
    in_stock_name: str | None = None
    """调入仓库名称; e.g. 深圳总仓."""
    in_stock_number: str | None = None
    """调入仓库编码; e.g. CK001."""
    inv_base_qty: Decimal | None = None
    """基本库存数量; e.g. 60."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenInt[Literal[1, 2, 3]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    out_amount: Decimal | None = None
    """调出金额; e.g. 50."""
    out_sp_id: str | None = None
    """调出仓位id; e.g. 743080837179125933."""
    out_sp_name: str | None = None
    """调出仓位名称; e.g. A区01架."""
    out_sp_number: str | None = None
    """调出仓位编码; e.g. CW001."""
    out_stock_id: str
    """调出仓库id; e.g. 739166249459664896."""
    out_stock_name: str | None = None
    """调出仓库名称; e.g. 深圳总仓."""
    out_stock_number: str | None = None
    """调出仓库编码; e.g. CK001."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
    src_bill_date: dt.date | None = None
    """源单日期; yyyy-MM-dd."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_name: str | None = None
    """源单类型名称; e.g. 销售订单."""
    src_bill_type_number: str | None = None
    """源单类型编码; e.g. sal_bill_order."""
    src_seq: int | None = None
    """源单行号; e.g. 1."""
    unit_cost: Decimal | None = None
    """单位成本; e.g. 50."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
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


class InvTfinLineInput(Input, kw_only=True):
    """商品分录."""

    cost_share_percent: Decimal | UnsetType = UNSET
    """调入费用分摊比例; e.g. 20."""
    fee: Decimal | UnsetType = UNSET
    """调入费用分摊; e.g. 100."""
    in_price: Decimal | UnsetType = UNSET
    """调入单价; e.g. 50."""
    src_bill_type_id: OpenStr[Literal["inv_tfout_bill_outbound"]] | UnsetType = UNSET
    """源单类型id; inv_tfout_bill_outbound 调拨出库单."""
    src_entry_id: str | UnsetType = UNSET
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | UnsetType = UNSET
    """源单id; e.g. 734488739815599601."""
    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 768111411250384896."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 50."""
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    comment: str | UnsetType = UNSET
    """商品行备注; e.g. 行备注."""
    discount: Decimal | UnsetType = UNSET
    """折扣; e.g. 10."""
    in_sp_id: str | UnsetType = UNSET
    """调入仓位id; e.g. 739302592596157478."""
    in_stock_id: str
    """调入仓库id; e.g. 742589086056905728."""
    kf_date: dt.date | UnsetType = UNSET
    """生产日期; yyyy-MM-dd."""
    kf_period: int | UnsetType = UNSET
    """保质期; e.g. 180."""
    kf_type: OpenInt[Literal[1, 2, 3]] | UnsetType = UNSET
    """保质期单位; 1 天, 2 月, 3 年."""
    out_sp_id: str | UnsetType = UNSET
    """调出仓位id; e.g. 743080837179125933."""
    out_stock_id: str
    """调出仓库id; e.g. 739166249459664896."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    valid_date: dt.date | UnsetType = UNSET
    """有效期至; yyyy-MM-dd."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class InvTfinDrawReply(Model, kw_only=True):
    """调拨差异处理结果."""

    ids: str | None = None
    """id 列表; e.g. 784663422611499008."""


class InvTfinDraw(Input, kw_only=True):
    """调拨差异处理."""

    type: OpenStr[Literal["1", "2"]]
    """处理类型; 1 下推其他入库单, 2 下推其他出库单."""
    data: list[InvTfinDrawData]
    """处理的数据."""


class InvTfinDrawData(Input, kw_only=True):
    """处理的数据."""

    id: str
    """要处理的单据id; e.g. 838301774942061568."""
    entry_id: str
    """单据分录id; e.g. 785454575074202624."""
