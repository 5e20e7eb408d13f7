# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...runtime.model import Input, Model
from ...runtime.values import OpenInt, OpenStr


class CheckLine(Model, kw_only=True):
    """盘点分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 950031544737603584."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    qty: Decimal | None = None
    """盘点数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 0."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
    aux_inv_qty: Decimal | None = None
    """辅助账存数量; e.g. 10."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | None = None
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 1."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本盘点数量; e.g. 5."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 752823522438466560."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    inv_base_qty: Decimal | None = None
    """基本账存数量; e.g. 60."""
    inv_qty: Decimal | None = None
    """账存数量; e.g. 120."""
    inv_sn_list: str | None = None
    """账存序列号; e.g. SN0001."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
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
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""


class CheckLineInput(Input, kw_only=True):
    """盘点分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 950031544737603584."""
    qty: Decimal | UnsetType = UNSET
    """盘点数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 0."""
    aux_id1: str | UnsetType = UNSET
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | UnsetType = UNSET
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | UnsetType = UNSET
    """辅助属性3id; e.g. 786501920608042275."""
    aux_inv_qty: Decimal | UnsetType = UNSET
    """辅助账存数量; e.g. 10."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 1."""
    barcode: str | UnsetType = UNSET
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | UnsetType = UNSET
    """基本盘点数量; e.g. 5."""
    base_unit_id: str | UnsetType = UNSET
    """基本单位id; e.g. 752823522438466560."""
    comment: str | UnsetType = UNSET
    """行备注; e.g. 行备注."""
    inv_base_qty: Decimal | UnsetType = UNSET
    """基本账存数量; e.g. 60."""
    inv_qty: Decimal | UnsetType = UNSET
    """账存数量; e.g. 120."""
    inv_sn_list: str | UnsetType = UNSET
    """账存序列号; e.g. SN0001."""
    kf_period: int | UnsetType = UNSET
    """保质期; e.g. 180."""
    seq: int | UnsetType = UNSET
    """分录序号; e.g. 1."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    kf_date: dt.date | UnsetType = UNSET
    """生产日期; yyyy-MM-dd."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """保质期单位; 1 天, 2 月, 3 年."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    valid_date: dt.date | UnsetType = UNSET
    """有效期至; yyyy-MM-dd."""


class ProductionLine(Model, kw_only=True):
    """生产领退料与产品入退库分录."""

    id: str | None = None
    """商品分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 843913969650383872."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    unit_id: str
    """单位id; e.g. 1."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    price: Decimal | None = None
    """单价; e.g. 5.5."""
    aux1_id: str | None = None
    """辅助属性1id; e.g. 781007331945134455."""
    aux1_name: str | None = None
    """辅助属性1名称; e.g. 红色."""
    aux1_number: str | None = None
    """辅助属性1编码; e.g. YS01."""
    aux2_id: str | None = None
    """辅助属性2id; e.g. 741866939853487330."""
    aux2_name: str | None = None
    """辅助属性2名称; e.g. L."""
    aux2_number: str | None = None
    """辅助属性2编码; e.g. CM01."""
    aux3_id: str | None = None
    """辅助属性3id; e.g. 700820178766663392."""
    aux3_name: str | None = None
    """辅助属性3名称; e.g. 棉."""
    aux3_number: str | None = None
    """辅助属性3编码; e.g. CZ01."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    aux_qty: Decimal | None = None
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 1."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    cost: Decimal | None = None
    """出库成本; e.g. 50."""
    def_float_qty: Decimal | None = None
    """辅助基本数量; e.g. 50."""
    inv_base_qty: Decimal | None = None
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    src_bill_date: dt.date | None = None
    """源单日期; yyyy-MM-dd."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_name: str | None = None
    """源单类型名称; e.g. 销售订单."""
    src_bill_type_number: str | None = None
    """源单类型编码; e.g. sal_bill_order."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    src_seq: int | None = None
    """源单行号; e.g. 1."""
    stock_id: str
    """仓库id; e.g. 747198469815204800."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    unit_cost: Decimal | None = None
    """出库单位成本; e.g. 50."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""
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
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""


class ProductionLineInput(Input, kw_only=True):
    """生产领退料与产品入退库分录."""

    id: str | UnsetType = UNSET
    """商品分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 843913969650383872."""
    unit_id: str
    """单位id; e.g. 1."""
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
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 1."""
    comment: str | UnsetType = UNSET
    """行备注; e.g. 行备注."""
    cost: Decimal | UnsetType = UNSET
    """出库成本; e.g. 50."""
    kf_period: int | UnsetType = UNSET
    """保质期; e.g. 180."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    src_entry_id: str | UnsetType = UNSET
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | UnsetType = UNSET
    """源单id; e.g. 734488739815599601."""
    stock_id: str
    """仓库id; e.g. 747198469815204800."""
    unit_cost: Decimal | UnsetType = UNSET
    """出库单位成本; e.g. 50."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    kf_date: dt.date | UnsetType = UNSET
    """生产日期; yyyy-MM-dd."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """保质期单位; 1 天, 2 月, 3 年."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    valid_date: dt.date | UnsetType = UNSET
    """有效期至; yyyy-MM-dd."""


class StockLine(Model, kw_only=True):
    """库存调整分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 753454880240205824."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 753389044607519744."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    cost: Decimal | None = None
    """出库成本; e.g. 50.2."""
    def_float_qty: Decimal | None = None
    """辅助基本数量; e.g. 50."""
    inv_base_qty: Decimal | None = None
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
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
    stock_id: str
    """仓库id; e.g. 753307637864509440."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    unit_cost: Decimal | None = None
    """出库单位成本; e.g. 50.2."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""
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
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""


class StockLineInput(Input, kw_only=True):
    """库存调整分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 753454880240205824."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 753389044607519744."""
    aux_id1: str | UnsetType = UNSET
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | UnsetType = UNSET
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | UnsetType = UNSET
    """辅助属性3id; e.g. 786501920608042275."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    barcode: str | UnsetType = UNSET
    """条形码; e.g. 6901234567892."""
    comment: str | UnsetType = UNSET
    """行备注; e.g. 行备注."""
    cost: Decimal | UnsetType = UNSET
    """出库成本; e.g. 50.2."""
    kf_period: int | UnsetType = UNSET
    """保质期; e.g. 180."""
    sn_list_id: str | UnsetType = UNSET
    """序列号流转id; e.g. 731402661418126339."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    stock_id: str
    """仓库id; e.g. 753307637864509440."""
    unit_cost: Decimal | UnsetType = UNSET
    """出库单位成本; e.g. 50.2."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    kf_date: dt.date | UnsetType = UNSET
    """生产日期; yyyy-MM-dd."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """保质期单位; 1 天, 2 月, 3 年."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    valid_date: dt.date | UnsetType = UNSET
    """有效期至; yyyy-MM-dd."""


class TransferLine(Model, kw_only=True):
    """调拨与移仓分录."""

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


class TransferLineInput(Input, kw_only=True):
    """调拨与移仓分录."""

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
