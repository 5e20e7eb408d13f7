# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr


class InvCheckBillPage(Page, kw_only=True):
    """盘点单列表."""

    rows: list[InvCheckBillRow] = field(default_factory=list)
    """盘点单."""


class InvCheckBillRow(Model, kw_only=True):
    """盘点单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. PDD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    check_date: dt.date | None = None
    """盘点日期; yyyy-MM-dd."""
    check_model: OpenStr[Literal["1", "2"]] | None = None
    """盘点类型; 1 单人盘点, 2 多人盘点."""
    check_scope: OpenStr[Literal["1", "2"]] | None = None
    """盘点范围; 1 全盘, 2 抽盘."""
    check_status: OpenStr[Literal["D", "E", "F", "G", "A", "Z", "C"]] | None = None
    """单据状态; D 未盘点, E 盘点中, F 未汇总, G 已汇总, A 待盈亏处理, Z 盈亏处理中, C 盘点完成."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    material_source: OpenStr[Literal["1", "2"]] | None = None
    """商品来源; 1 在盘点仓库中有交易记录的商品, 2 商品基础资料."""
    remark: str | None = None
    """备注; e.g. 备注."""
    stock_id: str | None = None
    """仓库id; e.g. 998349917053284352."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""


class InvCheckBill(Model, kw_only=True):
    """盘点单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. PDD-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    check_id: str | None = None
    """盈亏处理人id; e.g. 721644402954883014."""
    check_name: str | None = None
    """盈亏处理人名称; e.g. 盘亏人D."""
    check_number: str | None = None
    """盈亏处理人编码; e.g. 004."""
    check_time: LocalDateTime | None = None
    """盈亏处理时间; China time."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    emp_id: str | None = None
    """盘点人id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """盘点人名称; e.g. 李四."""
    emp_number: str | None = None
    """盘点人编码; e.g. YG001."""
    gain_id: str | None = None
    """盘盈单id; e.g. 729728401127496576."""
    gain_bill_no: str | None = None
    """盘盈单编码; e.g. XSDD-20240520-00001."""
    loss_id: str | None = None
    """盘亏单id; e.g. 790613145447558246."""
    loss_bill_no: str | None = None
    """盘亏单编码; e.g. XSDD-20240520-00001."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modifier_number: str | None = None
    """修改人编码; e.g. lisi."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    remark: str | None = None
    """备注; e.g. 备注."""
    stock_id: str | None = None
    """仓库id; e.g. 747198469815204800."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    material_entity: list[InvCheckBillLine] = field(default_factory=list)
    """商品分录."""


class InvCheckBillInput(Input, kw_only=True):
    """盘点单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. PDD-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    check_task_id: str
    """盘点任务id; e.g. 717183901457658086."""
    emp_id: str | UnsetType = UNSET
    """盘点人id; e.g. 777789495505410809."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    material_entity: list[InvCheckBillLineInput]
    """商品分录."""


class InvCheckBillLine(Model, kw_only=True):
    """商品分录."""

    src_bill_date: dt.date | None = None
    """源单日期; yyyy-MM-dd."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_id: str | None = None
    """源单类型id; e.g. sal_bill_order."""
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
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""
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


class InvCheckBillLineInput(Input, kw_only=True):
    """商品分录."""

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


class InvCheckBillGainLossDealReply(Model, kw_only=True):
    """盘点单盈亏处理结果."""

    gain_id: str | None = None
    """盘盈单id; e.g. 1033851548410637312."""
    gain_loss_type: OpenStr[Literal["1", "2", "3", "0"]] | None = None
    """盈亏类型; 1 盘盈, 2 盘亏, 3 既有盘盈也有盘亏, 0 无盈亏."""
    gain_no: str | None = None
    """盘盈单编码; e.g. PYD-20201127-00001."""
    loss_id: str | None = None
    """盘亏单id; e.g. 790613145447558246."""
    loss_no: str | None = None
    """盘亏单编码; e.g. 001."""
    success: bool | None = None
    """操作是否成功."""


class InvCheckBillGainLossDeal(Input, kw_only=True):
    """盘点单盈亏处理."""

    ids: list[str]
    """id 列表."""
