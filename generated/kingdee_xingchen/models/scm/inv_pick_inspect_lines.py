# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import LineBatch, LineBatchInput
from ...runtime.model import Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class InvPickInspectLine(LineBatch, kw_only=True):
    """商品分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 843913969650383872."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    material_model: str | None = None
    """商品规格; e.g. 500g."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
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
    aux4_id: str | None = None
    """辅助属性4id; e.g. 755830253065226297."""
    aux4_name: str | None = None
    """辅助属性4名称; e.g. 长袖."""
    aux4_number: str | None = None
    """辅助属性4编码; e.g. KS01."""
    aux5_id: str | None = None
    """辅助属性5id; e.g. 755996896700941037."""
    aux5_name: str | None = None
    """辅助属性5名称; e.g. 男款."""
    aux5_number: str | None = None
    """辅助属性5编码; e.g. XB01."""
    aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
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
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal
    """基本数量; e.g. 5."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    coefficient: Decimal | None = None
    """换算率; e.g. 0.5."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    delivery_date: dt.date | None = None
    """预计交货日期; yyyy-MM-dd."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    is_free: bool | None = None
    """是否赠品."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    lock_qty: StringDecimal | None = None
    """锁库数量; e.g. 10."""
    material_is_asst_attr: bool | None = None
    """商品是否启用辅助属性."""
    material_is_batch: bool | None = None
    """商品是否启用批次."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    material_is_multi_unit: bool | None = None
    """商品是否启用多单位."""
    material_is_serial: bool | None = None
    """商品是否启用序列号."""
    package: str | None = None
    """换算公式; e.g. 3箱2斤."""
    picture: str | None = None
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
    seq: int | None = None
    """分录序号; e.g. 1."""
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
    src_bill_type_id: OpenStr[Literal["pur_bill_order"]]
    """源单类型id; pur_bill_order 采购订单."""
    src_bill_type_name: str | None = None
    """源单类型名称; e.g. 销售订单."""
    src_bill_type_number: str | None = None
    """源单类型编码; e.g. sal_bill_order."""
    src_customer_id: str
    """源单客户id; e.g. 793849728272955551."""
    src_customer_name: str | None = None
    """源单客户名称; e.g. 深圳市星辰贸易有限公司."""
    src_customer_number: str | None = None
    """源单客户编码; e.g. KH00001."""
    src_dept_id: str | None = None
    """源单部门id; e.g. 714846661958796319."""
    src_dept_name: str | None = None
    """源单部门名称; e.g. 销售部."""
    src_dept_number: str | None = None
    """源单部门编码; e.g. BM001."""
    src_emp_id: str | None = None
    """源单业务员id; e.g. 736111991188971801."""
    src_emp_name: str | None = None
    """源单业务员名称; e.g. 李四."""
    src_emp_number: str | None = None
    """源单业务员编码; e.g. YG001."""
    src_entry_id: str
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str
    """源单id; e.g. 734488739815599601."""
    src_qty: StringDecimal | None = None
    """源单数量; e.g. 10."""
    src_seq: str | None = None
    """源单行号; e.g. 1."""
    src_settle_customer_id: str | None = None
    """源单结算客户id; e.g. 700233020086553153."""
    src_settle_customer_name: str | None = None
    """源单结算客户编码; e.g. 深圳市星辰贸易有限公司."""
    src_settle_customer_number: str | None = None
    """源单结算客户名称; e.g. KH00001."""
    src_settle_supplier_id: str | None = None
    """源单结算供应商id; e.g. 758353917740660669."""
    src_settle_supplier_name: str | None = None
    """源单结算供应商名称; e.g. 广州市丰收农产品有限公司."""
    src_settle_supplier_number: str | None = None
    """源单结算供应商编码; e.g. GYS00001."""
    src_supplier_id: str
    """源单供应商id; e.g. 777294562239416218."""
    src_supplier_name: str | None = None
    """源单供应商名称; e.g. 广州市丰收农产品有限公司."""
    src_supplier_number: str | None = None
    """源单供应商编码; e.g. GYS00001."""
    stock_id: str
    """仓库id; e.g. 747198469815204800."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    wait_pick_aux_qty: Decimal | None = None
    """待拣验辅助数量; e.g. 10."""
    wait_pick_base_qty: Decimal
    """待拣验基本数量; e.g. 10."""
    wait_pick_package: Decimal | None = None
    """待拣验整件散包; e.g. 100.5."""
    wait_pick_qty: Decimal
    """待拣验数量; e.g. 10."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""
    sn_list: list[InvPickInspectSerial] = field(default_factory=list)
    """序列号."""


class InvPickInspectLineInput(LineBatchInput, kw_only=True):
    """商品分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 843913969650383872."""
    material_model: str | UnsetType = UNSET
    """商品规格; e.g. 500g."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1."""
    aux1_id: str | UnsetType = UNSET
    """辅助属性1id; e.g. 781007331945134455."""
    aux2_id: str | UnsetType = UNSET
    """辅助属性2id; e.g. 741866939853487330."""
    aux3_id: str | UnsetType = UNSET
    """辅助属性3id; e.g. 700820178766663392."""
    aux4_id: str | UnsetType = UNSET
    """辅助属性4id; e.g. 755830253065226297."""
    aux5_id: str | UnsetType = UNSET
    """辅助属性5id; e.g. 755996896700941037."""
    aux_coefficient: Decimal | UnsetType = UNSET
    """辅助换算率; e.g. 10."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 1."""
    barcode: str | UnsetType = UNSET
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal
    """基本数量; e.g. 5."""
    base_unit_id: str | UnsetType = UNSET
    """基本单位id; e.g. 1."""
    coefficient: Decimal | UnsetType = UNSET
    """换算率; e.g. 0.5."""
    comment: str | UnsetType = UNSET
    """行备注; e.g. 行备注."""
    conversion_rate: str | UnsetType = UNSET
    """换算公式; e.g. 1箱=10千克."""
    def_float_qty: Decimal | UnsetType = UNSET
    """辅助基本数量; e.g. 50."""
    delivery_date: dt.date | UnsetType = UNSET
    """预计交货日期; yyyy-MM-dd."""
    inv_base_qty: Decimal | UnsetType = UNSET
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | UnsetType = UNSET
    """库存数量; e.g. 120."""
    is_free: bool | UnsetType = UNSET
    """是否赠品."""
    kf_period: int | UnsetType = UNSET
    """保质期; e.g. 180."""
    lock_qty: StringDecimal | UnsetType = UNSET
    """锁库数量; e.g. 10."""
    material_is_asst_attr: bool | UnsetType = UNSET
    """商品是否启用辅助属性."""
    material_is_batch: bool | UnsetType = UNSET
    """商品是否启用批次."""
    material_is_kf_period: bool | UnsetType = UNSET
    """商品是否启用保质期."""
    material_is_multi_unit: bool | UnsetType = UNSET
    """商品是否启用多单位."""
    material_is_serial: bool | UnsetType = UNSET
    """商品是否启用序列号."""
    package: str | UnsetType = UNSET
    """换算公式; e.g. 3箱2斤."""
    picture: str | UnsetType = UNSET
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
    seq: int | UnsetType = UNSET
    """分录序号; e.g. 1."""
    sn: str | UnsetType = UNSET
    """序列号; e.g. SN0001."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    src_audit_time: LocalDateTime | UnsetType = UNSET
    """源单审核时间; China time."""
    src_bill_date: dt.date | UnsetType = UNSET
    """源单日期; yyyy-MM-dd."""
    src_bill_no: str | UnsetType = UNSET
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_id: OpenStr[Literal["pur_bill_order"]]
    """源单类型id; pur_bill_order 采购订单."""
    src_customer_id: str
    """源单客户id; e.g. 793849728272955551."""
    src_dept_number: str | UnsetType = UNSET
    """源单部门编码; e.g. BM001."""
    src_emp_id: str | UnsetType = UNSET
    """源单业务员id; e.g. 736111991188971801."""
    src_entry_id: str
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str
    """源单id; e.g. 734488739815599601."""
    src_ivc_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """源单发票类型; 1 普票, 2 专票, 3 收据."""
    src_qty: StringDecimal | UnsetType = UNSET
    """源单数量; e.g. 10."""
    src_seq: str | UnsetType = UNSET
    """源单行号; e.g. 1."""
    src_settle_customer_id: str | UnsetType = UNSET
    """源单结算客户id; e.g. 700233020086553153."""
    src_settle_supplier_id: str | UnsetType = UNSET
    """源单结算供应商id; e.g. 758353917740660669."""
    src_supplier_id: str
    """源单供应商id; e.g. 777294562239416218."""
    stock_id: str
    """仓库id; e.g. 747198469815204800."""
    stock_is_allow_freight: bool | UnsetType = UNSET
    """仓库是否启用仓位."""
    wait_pick_aux_qty: Decimal | UnsetType = UNSET
    """待拣验辅助数量; e.g. 10."""
    wait_pick_base_qty: Decimal
    """待拣验基本数量; e.g. 10."""
    wait_pick_package: Decimal | UnsetType = UNSET
    """待拣验整件散包; e.g. 100.5."""
    wait_pick_qty: Decimal
    """待拣验数量; e.g. 10."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class InvPickInspectSerial(Model, kw_only=True):
    """序列号."""

    comment: str | None = None
    """序列号备注; e.g. 行备注."""
    serial_number: str | None = None
    """序列号; e.g. 111255."""
