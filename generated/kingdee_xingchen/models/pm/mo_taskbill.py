# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import LabelRef, Page
from ...models.pm.shared import TaskLine, TaskLineInput, TaskSubMaterial, TaskSubMaterialInput
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class MoTaskBillPage(Page, kw_only=True):
    """生产任务单列表."""

    rows: list[MoTaskBillRow] = field(default_factory=list)
    """生产任务单."""


class MoTaskBillRow(Model, kw_only=True):
    """生产任务单列表行."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. SCRW-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """单据状态; A 新增, Z 未审核, C 已审核."""
    bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None
    """完工状态; C 未完工, S 已完工, H 手动完工."""
    audit_time: LocalDateTime | None = None
    """审核时间; China time."""
    auditor_id: str | None = None
    """审核人id; e.g. 711482437467642775."""
    auditor_name: str | None = None
    """审核人名称; e.g. 王五."""
    auditor_number: str | None = None
    """审核人编码; e.g. wangwu."""
    close_id: str | None = None
    """完工人id; e.g. 748604006572813887."""
    close_name: str | None = None
    """完工人名称; e.g. 完工A."""
    close_number: str | None = None
    """完工人编码; e.g. 0002."""
    close_time: LocalDateTime | None = None
    """完工时间; China time."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creatorid_number: str | None = None
    """制单人编码; e.g. 17."""
    dept_id: str
    """生产车间id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """生产车间名称; e.g. 销售部."""
    dept_number: str | None = None
    """生产车间编码; e.g. BM001."""
    emp_id: str
    """计划员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """计划员名称; e.g. 李四."""
    empid_number: str | None = None
    """计划员编码; e.g. JHY0001."""
    io_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """入库执行状态; A 未执行, Z 部分执行, C 完全执行."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modifier_number: str | None = None
    """修改人编码; e.g. lisi."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    pick_ex_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """领料执行状态; A 未执行, Z 部分执行, C 完全执行."""
    pick_status: OpenStr[Literal["1", "2", "3", "4"]] | None = None
    """领料状态; 1 未领料, 2 部分领料, 3 完全领料, 4 超额领料."""
    realiostatus: OpenStr[Literal["A", "Z", "C"]] | None = None
    """入库状态; A 未入库, Z 部分入库, C 完全入库."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    trans_type_id: str
    """业务类型id; e.g. 10."""
    trans_type_name: str | None = None
    """业务类型名称; e.g. 赊销."""
    trans_type_number: str | None = None
    """业务类型编码; e.g. 001001."""


class MoTaskBillRowInput(Input, kw_only=True):
    """生产任务单列表行."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. SCRW-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    dept_id: str
    """生产车间id; e.g. 793821659366936417."""
    emp_id: str
    """计划员id; e.g. 777789495505410809."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    trans_type_id: str
    """业务类型id; e.g. 10."""


class MoTaskBill(MoTaskBillRow, kw_only=True):
    """生产任务单."""

    src_order_entry_seq: str | None = None
    """销售订单行号; e.g. 1."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    material_entity: list[MoTaskBillLine] = field(default_factory=list)
    """商品分录."""


class MoTaskBillInput(MoTaskBillRowInput, kw_only=True):
    """生产任务单."""

    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    material_entity: list[MoTaskBillLineInput]
    """商品分录."""
    mul_bill_label: list[LabelRef]
    """单据标签."""


class MoTaskBillLine(TaskLine, kw_only=True):
    """商品分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_model: str | None = None
    """规格型号; e.g. 500g."""
    auto_close_time: LocalDateTime | None = None
    """行关闭时间; China time."""
    aux1_id: str | None = None
    """辅助属性1id; e.g. 781007331945134455."""
    aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
    aux_qty: Decimal | None = None
    """辅助单位数量; e.g. 0.5."""
    aux_unit_type: str | None = None
    """辅助单位类型; e.g. 1."""
    auxprop_id: str | None = None
    """辅助属性id; e.g. 783861338257904005."""
    auxprop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    auxprop_sku_export: str | None = None
    """SKU编码; e.g. SKU001."""
    auxpropid_number: str | None = None
    """辅助属性编码; e.g. AX0002."""
    auxunitid_name: str | None = None
    """辅助单位名称; e.g. 黑色."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 33."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    caculate_coefficient: Decimal | None = None
    """计算的浮动换算率; e.g. 3."""
    closestate: OpenStr[Literal["0", "1", "2"]] | None = None
    """行完工状态; 0 已关闭, 1 未关闭, 2 手动关闭."""
    coefficient: Decimal | None = None
    """换算率; e.g. 0.5."""
    conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    deffloat_qty: Decimal | None = None
    """浮动基本数量; e.g. 10."""
    deffloat_unit_id: str | None = None
    """浮动基本单位id; e.g. 12."""
    deffloat_unit_name: str | None = None
    """浮动基本单位名称; e.g. 斤."""
    deffloat_unit_number: str | None = None
    """浮动基本单位编码; e.g. jin."""
    entry_ios_tatus: OpenStr[Literal["A", "Z", "C"]] | None = None
    """行执行状态; A 未执行, Z 部分执行, C 全部执行."""
    entry_realio_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """行入库状态; A 未入库, Z 部分入库, C 全部入库."""
    entry_status: OpenStr[Literal["Z", "C"]] | None = None
    """行状态; Z 未关闭, C 已关闭."""
    exp_valid_qty: Decimal | None = None
    """预计可用库存; e.g. 10."""
    gross_weight: Decimal | None = None
    """毛重; e.g. 10."""
    hclose_qty: Decimal | None = None
    """手工关闭数量; e.g. 10."""
    in_base_qty: Decimal | None = None
    """已执行基本单位入库数量; e.g. 44."""
    in_base_qty2: Decimal | None = None
    """已执行基本单位数量2; e.g. 10."""
    in_deffloat_qty: Decimal | None = None
    """已执行默认浮动单位数量; e.g. 23."""
    in_deffloat_qty2: Decimal | None = None
    """已执行默认浮动单位数量2; e.g. 44."""
    in_qty: Decimal | None = None
    """已执行入库数量; e.g. 10."""
    in_qty2: Decimal | None = None
    """已执行入库数量2; e.g. 10."""
    input_coefficient: Decimal | None = None
    """换算率; e.g. 3."""
    instant_qty: Decimal | None = None
    """即时库存; e.g. 10."""
    inv_baseqty: Decimal | None = None
    """基本库存数量; e.g. 44."""
    inv_baseqty2: Decimal | None = None
    """基本可用库存; e.g. 10."""
    inv_qty: Decimal | None = None
    """可用库存; e.g. 120."""
    is_main: bool | None = None
    """是否主商品."""
    is_sub: bool | None = None
    """商品是否子件."""
    key_base_qty: Decimal | None = None
    """关键件基本单位已领套数; e.g. 10."""
    key_qty: Decimal | None = None
    """关键件已领套数; e.g. 10."""
    kfdate: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kfperiod: int | None = None
    """保质期; e.g. 200."""
    kftype: str | None = None
    """保质期单位; e.g. 2."""
    net_weight: Decimal | None = None
    """净重; e.g. 33.33."""
    out_stock_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """行领料执行状态; A 未执行, Z 部分执行, C 全部执行."""
    package: str | None = None
    """整件散包; e.g. 3箱2斤."""
    picked_base_qty: Decimal | None = None
    """基本单位已领套数; e.g. 10."""
    picked_qty: Decimal | None = None
    """已领套数; e.g. 44."""
    picture: str | None = None
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
    real_in_baseqty: Decimal | None = None
    """基本单位入库数量; e.g. 10."""
    real_in_qty: Decimal | None = None
    """已入库数量; e.g. 10."""
    real_out_stock_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """行领料状态; A 未领料, Z 部分领料, C 全部领料."""
    real_unin_qty: Decimal | None = None
    """已执行未入库数量; e.g. 10."""
    return_base_qty: Decimal | None = None
    """基本单位已退库数量; e.g. 10."""
    return_baseq_qty2: Decimal | None = None
    """基本单位已退库数量2; e.g. 10."""
    return_deffloat_qty2: Decimal | None = None
    """已退库默认浮动单位数量2; e.g. 10."""
    return_qty: Decimal | None = None
    """已退库数量; e.g. 2."""
    return_qty2: Decimal | None = None
    """已退库数量; e.g. 2."""
    returndeffloatqty: Decimal | None = None
    """已退库默认浮动单位数量; e.g. 10."""
    sale_order_no: str | None = None
    """销售订单号; e.g. 001."""
    src_order_entry_id: str | None = None
    """销售订单分录内码id; e.g. 790245331973197893."""
    src_order_entry_seq: str | None = None
    """销售订单行号; e.g. 1."""
    src_orderinter_id: str | None = None
    """销售订单内码id; e.g. 749784704208869287."""
    un_io_inqty: Decimal | None = None
    """未执行入库数量; e.g. 333."""
    unin_qty: Decimal | None = None
    """未入库数量; e.g. 10."""
    unit_type: str | None = None
    """单位类型; e.g. 1."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
    volume: Decimal | None = None
    """体积; e.g. 3."""
    volume_unit_id: str | None = None
    """体积单位id; e.g. 2."""
    volume_unit_name: str | None = None
    """体积单位名称; e.g. 斤."""
    volume_unit_number: str | None = None
    """体积单位编码; e.g. jin."""
    weight_unit_id: str | None = None
    """重量单位id; e.g. 1."""
    weight_unit_name: str | None = None
    """重量单位名称; e.g. 斤."""
    weight_unit_number: str | None = None
    """重量单位编码; e.g. jin."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""
    sub_material_entity: list[MoTaskBillSubMaterial] = field(default_factory=list)
    """材料分录."""


class MoTaskBillLineInput(TaskLineInput, kw_only=True):
    """商品分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
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
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助单位数量; e.g. 0.5."""
    src_bill_type_id: OpenStr[Literal["sal_bill_order"]] | UnsetType = UNSET
    """源单类型id; sal_bill_order 销售订单."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""
    sub_material_entity: list[MoTaskBillSubMaterialInput] | UnsetType = UNSET
    """材料分录."""


class MoTaskBillSubMaterial(TaskSubMaterial, kw_only=True):
    """材料分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    base_qty_loss: Decimal | None = None
    """基本单位损耗数量; e.g. 10."""
    deffloat_qty_loss: Decimal | None = None
    """默认浮动单位损耗数量; e.g. 3."""
    fixloss: Decimal | None = None
    """固定损耗; e.g. 4."""
    fixloss_scrap: Decimal | None = None
    """损耗率; e.g. 100.5."""
    is_keyitem: bool | None = None
    """关键件."""
    must_qty: Decimal | None = None
    """应领数量; e.g. 10."""
    qty_loss: Decimal | None = None
    """损耗数量; e.g. 44."""
    real_base_out_qty: Decimal | None = None
    """基本单位已领料数量; e.g. 444."""
    real_un_out_qty: Decimal | None = None
    """未领料数量; e.g. 44."""
    std_base_qty_scrap: Decimal | None = None
    """基本单位标准用量; e.g. 10."""
    std_qty_scrap: Decimal | None = None
    """标准用量; e.g. 44."""
    sub_aux_coefficient: Decimal | None = None
    """辅助单位换算率; e.g. 4."""
    sub_aux_unit_type: str | None = None
    """辅助单位类型; e.g. 1."""
    sub_auxprop_id: str | None = None
    """辅助属性id; e.g. 749611634353973687."""
    sub_auxprop_name: str | None = None
    """辅助属性; e.g. 红色/L."""
    sub_auxprop_number: str | None = None
    """辅助属性; e.g. 001."""
    sub_auxqty: Decimal | None = None
    """辅助数量; e.g. 10."""
    sub_barcode: str | None = None
    """物料条码; e.g. 6901234567892."""
    sub_base_must_qty: Decimal | None = None
    """基本单位应领数量; e.g. 2."""
    sub_base_out_qty: Decimal | None = None
    """已执行基本单位领料数量; e.g. 3."""
    sub_base_out_qty2: Decimal | None = None
    """已执行基本单位领料数量2; e.g. 3."""
    sub_base_qty: Decimal | None = None
    """基本单位计划投料数量; e.g. 4."""
    sub_baseunit_id: str | None = None
    """基本单位id; e.g. 53."""
    sub_baseunit_name: str | None = None
    """基本单位; e.g. 基本单位A."""
    sub_baseunit_number: str | None = None
    """基本单位; e.g. 0055."""
    sub_batchno: str | None = None
    """批次; e.g. 001."""
    sub_caculate_coefficient: Decimal | None = None
    """浮动换算率; e.g. 10."""
    sub_closes_tate: OpenStr[Literal["0", "1", "2"]] | None = None
    """材料行关闭状态; 0 已关闭, 1 未关闭, 2 手动关闭."""
    sub_coefficient: Decimal | None = None
    """主单位换算率; e.g. 44."""
    sub_conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    sub_deffloat_out_qty: Decimal | None = None
    """已执行默认浮动单位领料数量; e.g. 3."""
    sub_deffloat_out_qty2: Decimal | None = None
    """已执行默认浮动单位领料数量2; e.g. 3."""
    sub_deffloat_qty: Decimal | None = None
    """默认浮动单位计划投料数量; e.g. 4."""
    sub_deffloat_unit_id: str | None = None
    """浮动基本单位id; e.g. 44."""
    sub_deffloat_unit_number: str | None = None
    """浮动基本单位; e.g. jin."""
    sub_deffloatunitid_name: str | None = None
    """浮动基本单位; e.g. 浮动基本单位A."""
    sub_entry_status: OpenStr[Literal["Z", "C"]] | None = None
    """材料行状态; Z 未关闭, C 已关闭."""
    sub_gross_weight: Decimal | None = None
    """毛重; e.g. 44."""
    sub_input_coefficient: Decimal | None = None
    """换算率; e.g. 44."""
    sub_inv_base_qty: Decimal | None = None
    """基本可用库存; e.g. 5."""
    sub_inv_qty: Decimal | None = None
    """可用库存; e.g. 5."""
    sub_kfperiod: int | None = None
    """保质期; e.g. 33."""
    sub_material_model: str | None = None
    """规格型号; e.g. 500g."""
    sub_net_weight: Decimal | None = None
    """净重; e.g. 44."""
    sub_out_qty: Decimal | None = None
    """已执行领料数量; e.g. 10."""
    sub_out_qty2: Decimal | None = None
    """已执行领料数量2; e.g. 3."""
    sub_package: str | None = None
    """整件散包; e.g. 3箱2斤."""
    sub_picture: str | None = None
    """物料图片; e.g. https://example.com/file/1.png."""
    sub_prolicense: str | None = None
    """生产许可证; e.g. SC10144030012345."""
    sub_proplace: str | None = None
    """产地; e.g. 深圳."""
    sub_proregno: str | None = None
    """注册证号; e.g. 001."""
    sub_real_base_return_qty: Decimal | None = None
    """基本单位已退料数量; e.g. 3."""
    sub_real_base_returnqty2: Decimal | None = None
    """基本单位已退料数量2; e.g. 4."""
    sub_real_out_qty: Decimal | None = None
    """已领料数量; e.g. 3."""
    sub_real_return_qty: Decimal | None = None
    """已退料数量; e.g. 3."""
    sub_real_return_qty2: Decimal | None = None
    """已退料数量2; e.g. 3."""
    sub_return_deffloat_qty: Decimal | None = None
    """已退料默认浮动单位数量; e.g. 3."""
    sub_rt_deffloatqty2: Decimal | None = None
    """已退料默认浮动单位数量2; e.g. 3."""
    sub_total_netweight: Decimal | None = None
    """总净重; e.g. 10."""
    sub_totalgrossweight: Decimal | None = None
    """总毛重; e.g. 10."""
    sub_totalvolume: Decimal | None = None
    """总体积; e.g. 10."""
    sub_unit_type: str | None = None
    """单位类型; e.g. 1."""
    sub_volume: Decimal | None = None
    """体积; e.g. 10."""
    sub_volume_unit_id: str | None = None
    """体积单位id; e.g. 106."""
    sub_volume_unit_name: str | None = None
    """体积单位; e.g. 斤."""
    sub_volume_unit_number: str | None = None
    """体积单位; e.g. jin."""
    sub_weight_unit_id: str | None = None
    """重量单位id; e.g. 110."""
    sub_weight_unit_name: str | None = None
    """重量单位; e.g. 斤."""
    sub_weight_unit_number: str | None = None
    """重量单位; e.g. jin."""
    un_out_qty: Decimal | None = None
    """已执行未领料数量; e.g. 3."""
    unio_out_qty: Decimal | None = None
    """未执行领料数量; e.g. 2."""


class MoTaskBillSubMaterialInput(TaskSubMaterialInput, kw_only=True):
    """材料分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    def_float_qty_loss: StringDecimal | UnsetType = UNSET
    """默认浮动单位损耗数量; e.g. 10."""
    fix_loss: StringDecimal | UnsetType = UNSET
    """固定损耗; e.g. 100.5."""
    fix_loss_scrap: StringDecimal | UnsetType = UNSET
    """损耗率; e.g. 100.5."""
    sub_aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 772403817463437339."""
    sub_aux_qty: StringDecimal | UnsetType = UNSET
    """辅助数量; e.g. 10."""
    sub_pro_license: str | UnsetType = UNSET
    """生产许可证; e.g. SC10144030012345."""
    sub_pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    sub_pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
