# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import LineBatch, LineBatchInput
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr, StringDecimal


class PurchaseLine(Model, kw_only=True):
    """采购类商品分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str | None = None
    """商品id; material_id 与 material_number 二选一; e.g. 788334223164455936."""
    material_number: str | None = None
    """商品编码; material_id 与 material_number 二选一; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 4."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    price: Decimal | None = None
    """价格; e.g. 5.5."""
    tax_price: Decimal | None = None
    """含税单价; e.g. 6.215."""
    all_amount: Decimal | None = None
    """价税合计; e.g. 62.15."""
    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
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
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    cess: Decimal | None = None
    """税率%; e.g. 13."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    cur_settle_amount_for: StringDecimal | None = None
    """本次核销金额本位币; e.g. 20.2."""
    def_float_qty: Decimal | None = None
    """辅助基本数量; e.g. 50."""
    dis_rate: Decimal | None = None
    """折扣率; e.g. 10."""
    discount: Decimal | None = None
    """折扣; e.g. 10."""
    entry_settle_status: str | None = None
    """分录核销状态; e.g. C."""
    inv_base_qty: Decimal | None = None
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
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
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    stock_id: str | None = None
    """仓库id; stock_id 与 stock_number 二选一; e.g. 788176130963169280."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; stock_id 与 stock_number 二选一; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
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


class PurchaseLineInput(Input, kw_only=True):
    """采购类商品分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    material_id: str | UnsetType = UNSET
    """商品id; material_id 与 material_number 二选一; e.g. 788334223164455936."""
    material_number: str | UnsetType = UNSET
    """商品编码; material_id 与 material_number 二选一; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 4."""
    price: Decimal | UnsetType = UNSET
    """价格; e.g. 5.5."""
    tax_price: Decimal | UnsetType = UNSET
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: Decimal | UnsetType = UNSET
    """实际不含税金额; e.g. 13."""
    act_tax_price: Decimal | UnsetType = UNSET
    """实际含税单价; e.g. 20."""
    all_amount: Decimal | UnsetType = UNSET
    """价税合计; e.g. 62.15."""
    amount: Decimal | UnsetType = UNSET
    """折后金额; e.g. 55."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 1."""
    barcode: str | UnsetType = UNSET
    """条形码; e.g. 6901234567892."""
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    bill_dis_before_amount: Decimal | UnsetType = UNSET
    """整单折前价税合计; e.g. 20."""
    bill_dis_distribution: Decimal | UnsetType = UNSET
    """整单折扣分配额; e.g. 13."""
    cess: Decimal | UnsetType = UNSET
    """税率%; e.g. 13."""
    comment: str | UnsetType = UNSET
    """行备注; e.g. 行备注."""
    cost: Decimal | UnsetType = UNSET
    """入库成本; e.g. 22.2."""
    cur_settle_amount: Decimal | UnsetType = UNSET
    """本次核销金额; e.g. 30.2."""
    dis_amount: Decimal | UnsetType = UNSET
    """折扣额; e.g. 5.5."""
    dis_price: Decimal | UnsetType = UNSET
    """折扣单价; e.g. 3.2."""
    dis_rate: Decimal | UnsetType = UNSET
    """折扣率; e.g. 10."""
    discount: Decimal | UnsetType = UNSET
    """折扣; e.g. 10."""
    divide_diff_amount: Decimal | UnsetType = UNSET
    """优惠分摊金额; e.g. 20.2."""
    fee: Decimal | UnsetType = UNSET
    """采购费用分摊; e.g. 13."""
    kf_date: dt.date | UnsetType = UNSET
    """生产日期; yyyy-MM-dd."""
    kf_period: int | UnsetType = UNSET
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """保质期单位; 1 天, 2 月, 3 年."""
    outside_material_number: str | UnsetType = UNSET
    """外部商品编码; e.g. WB0001."""
    outside_material_unit: str | UnsetType = UNSET
    """外部商品单位; e.g. 箱."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    prop_lace: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    sn_list_id: str | UnsetType = UNSET
    """序列号流转id; e.g. 731402661418126339."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    src_entry_id: str | UnsetType = UNSET
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | UnsetType = UNSET
    """源单id; e.g. 734488739815599601."""
    stock_id: str | UnsetType = UNSET
    """仓库id; stock_id 与 stock_number 二选一; e.g. 788176130963169280."""
    stock_number: str | UnsetType = UNSET
    """仓库编码; stock_id 与 stock_number 二选一; e.g. CK001."""
    tax_amount: Decimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    unit_cost: Decimal | UnsetType = UNSET
    """入库单位成本; e.g. 20.2."""
    valid_date: dt.date | UnsetType = UNSET
    """有效期至; yyyy-MM-dd."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class SaleLine(LineBatch, kw_only=True):
    """销售类商品分录."""

    id: str | None = None
    """商品分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 697140092908614656."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    material_model: str | None = None
    """商品规格; e.g. 500g."""
    unit_id: str
    """单位id; e.g. 697110094189441024."""
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
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 697110094189441024."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    entry_settle_status: OpenStr[Literal["A", "B", "C"]] | None = None
    """分录核销状态; A 未收款, B 部分收款, C 全部收款."""
    entry_status: str | None = None
    """分录状态; e.g. Z."""
    material_help_code: str | None = None
    """商品助记码; e.g. HFS."""
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
    picture: str | None = None
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
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
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class SaleLineInput(LineBatchInput, kw_only=True):
    """销售类商品分录."""

    id: str | UnsetType = UNSET
    """商品分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 697140092908614656."""
    material_number: str | UnsetType = UNSET
    """商品编码; e.g. SP00001."""
    material_model: str | UnsetType = UNSET
    """商品规格; e.g. 500g."""
    unit_id: str
    """单位id; e.g. 697110094189441024."""
    unit_number: str | UnsetType = UNSET
    """单位编码; e.g. jin."""
    aux_id1: str | UnsetType = UNSET
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | UnsetType = UNSET
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | UnsetType = UNSET
    """辅助属性3id; e.g. 786501920608042275."""
    aux_number1: str | UnsetType = UNSET
    """辅助属性1编码; e.g. YS01."""
    aux_number2: str | UnsetType = UNSET
    """辅助属性2编码; e.g. CM01."""
    aux_number3: str | UnsetType = UNSET
    """辅助属性3编码; e.g. CZ01."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_number: str | UnsetType = UNSET
    """辅助属性编码; e.g. HS-L."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 697110094189441024."""
    aux_unit_number: str | UnsetType = UNSET
    """辅助单位编码; e.g. xiang."""
    barcode: str | UnsetType = UNSET
    """条形码; e.g. 6901234567892."""
    base_unit_id: str | UnsetType = UNSET
    """基本单位id; e.g. 1."""
    base_unit_number: str | UnsetType = UNSET
    """基本单位编码; e.g. kg."""
    comment: str | UnsetType = UNSET
    """行备注; e.g. 行备注."""
    entry_settle_status: OpenStr[Literal["A", "B", "C"]] | UnsetType = UNSET
    """分录核销状态; A 未收款, B 部分收款, C 全部收款."""
    entry_status: str | UnsetType = UNSET
    """分录状态; e.g. Z."""
    material_help_code: str | UnsetType = UNSET
    """商品助记码; e.g. HFS."""
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
    picture: str | UnsetType = UNSET
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
    sn_list_id: str | UnsetType = UNSET
    """序列号流转id; e.g. 731402661418126339."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    sp_number: str | UnsetType = UNSET
    """仓位编码; e.g. CW001."""
    stock_number: str | UnsetType = UNSET
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | UnsetType = UNSET
    """仓库是否启用仓位."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""
