# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import CustomerRef, CustomerRefInput, LineBatch, LineBatchInput
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class MaterialMoveRow(Model, kw_only=True):
    """委外发退料单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. WWFL-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    bill_sp_id: str | None = None
    """仓位id; e.g. 856295406620183296."""
    bill_stock_id: str | None = None
    """仓库id; e.g. 856295407920183296."""
    bill_stock_name: str | None = None
    """仓库; e.g. 深圳总仓."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    stock_id: str | None = None
    """仓库id; e.g. 747198469815204800."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""


class SubcontractLine(LineBatch, kw_only=True):
    """委外发退料与产品退货分录."""

    material_id: str
    """物料id; e.g. 843913969650383872."""
    material_number: str | None = None
    """物料编码; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 697110094189441024."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | None = None
    """辅助单位数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 697110094189441024."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    comment: str | None = None
    """备注; at most 100 characters; e.g. 行备注."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class SubcontractLineInput(LineBatchInput, kw_only=True):
    """委外发退料与产品退货分录."""

    material_id: str
    """物料id; e.g. 843913969650383872."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 697110094189441024."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助单位数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 697110094189441024."""
    comment: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 行备注."""
    kf_period: int | UnsetType = UNSET
    """保质期; e.g. 180."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class SubmProdInLabel(Input, kw_only=True):
    """单据标签."""

    id: str
    """分录id; e.g. 838301774942061568."""
    number: str
    """标签编码; e.g. 001."""
    name: str
    """名称; e.g. 名称."""


class TaskLine(CustomerRef, kw_only=True):
    """生产任务产品."""

    material_id: str
    """商品id; e.g. 788334223164455936."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
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
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 1."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    bom_id: str | None = None
    """BOM的id; e.g. 721248830473561773."""
    bom_number: str | None = None
    """BOM编码; e.g. BOM001."""
    comment: str | None = None
    """商品行备注; e.g. 行备注."""
    plan_commit_date: dt.date
    """计划开工日期; yyyy-MM-dd."""
    plan_finish_date: dt.date
    """计划完工日期; yyyy-MM-dd."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    seq: str | None = None
    """分录行号; e.g. 1."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    src_seq: str | None = None
    """源单行号; e.g. 1."""
    stock_id: str | None = None
    """仓库id; e.g. 788176130963169280."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""


class TaskLineInput(CustomerRefInput, kw_only=True):
    """生产任务产品."""

    material_id: str
    """商品id; e.g. 788334223164455936."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 1."""
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    bom_id: str | UnsetType = UNSET
    """BOM的id; e.g. 721248830473561773."""
    comment: str | UnsetType = UNSET
    """商品行备注; e.g. 行备注."""
    plan_commit_date: dt.date
    """计划开工日期; yyyy-MM-dd."""
    plan_finish_date: dt.date
    """计划完工日期; yyyy-MM-dd."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    seq: str | UnsetType = UNSET
    """分录行号; e.g. 1."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    src_bill_no: str | UnsetType = UNSET
    """源单编号; e.g. XSDD-20240520-00001."""
    src_entry_id: str | UnsetType = UNSET
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | UnsetType = UNSET
    """源单id; e.g. 734488739815599601."""
    src_seq: str | UnsetType = UNSET
    """源单行号; e.g. 1."""
    stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 788176130963169280."""


class TaskSubMaterial(Model, kw_only=True):
    """生产任务材料."""

    bom_user_define1: str | None = None
    """BOM行备注1; e.g. 备注."""
    bom_user_define2: str | None = None
    """BOM行备注2; e.g. 备注."""
    bom_user_define3: str | None = None
    """BOM行备注3; e.g. 备注."""
    den_qty_scrap: StringDecimal
    """产品产量; e.g. 4."""
    issue_pattern: OpenStr[Literal["D", "A", "B"]] | None = None
    """发料方式; D 直接领料, A 倒冲领料, B 不发料."""
    material_note: str | None = None
    """物料行备注; e.g. 行备注."""
    num_qty_scrap: StringDecimal
    """材料用量; e.g. 44."""
    seq: str | None = None
    """分录行号; e.g. 1."""
    station: str | None = None
    """工位; e.g. 工位1."""
    sub_aux1_id: str | None = None
    """辅助属性id; e.g. 731449804759630360."""
    sub_aux1_name: str | None = None
    """辅助属性; e.g. 红色."""
    sub_aux1_number: str | None = None
    """辅助属性; e.g. YS01."""
    sub_aux2_id: str | None = None
    """辅助属性id; e.g. 754979404666643922."""
    sub_aux2_name: str | None = None
    """辅助属性; e.g. L."""
    sub_aux2_number: str | None = None
    """辅助属性; e.g. CM01."""
    sub_aux3_id: str | None = None
    """辅助属性id; e.g. 736792765110403534."""
    sub_aux3_name: str | None = None
    """辅助属性; e.g. 棉."""
    sub_aux3_number: str | None = None
    """辅助属性; e.g. CZ01."""
    sub_aux4_id: str | None = None
    """辅助属性id; e.g. 765109125563028742."""
    sub_aux4_name: str | None = None
    """辅助属性; e.g. 长袖."""
    sub_aux4_number: str | None = None
    """辅助属性; e.g. KS01."""
    sub_aux5_id: str | None = None
    """辅助属性id; e.g. 749257405767618097."""
    sub_aux5_name: str | None = None
    """辅助属性; e.g. 男款."""
    sub_aux5_number: str | None = None
    """辅助属性; e.g. XB01."""
    sub_aux_unit_id: str | None = None
    """辅助单位id; e.g. 44."""
    sub_aux_unit_name: str | None = None
    """辅助单位; e.g. 箱."""
    sub_aux_unit_number: str | None = None
    """辅助单位; e.g. xiang."""
    sub_material_id: str
    """物料编码id; e.g. 788334223164455936."""
    sub_material_name: str | None = None
    """物料编码名称; e.g. 红富士苹果."""
    sub_material_number: str | None = None
    """物料编码编码; e.g. SP00001."""
    sub_qty: Decimal
    """计划投料数; e.g. 2050332."""
    sub_sp_id: str | None = None
    """仓位id; e.g. 724139459933178460."""
    sub_sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sub_sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    sub_stock_id: str | None = None
    """仓库id; e.g. 767291523886746612."""
    sub_stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    sub_stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    sub_unit_id: str
    """单位id; e.g. 102."""
    sub_unit_name: str | None = None
    """单位; e.g. 斤."""
    sub_unit_number: str | None = None
    """单位; e.g. jin."""


class TaskSubMaterialInput(Input, kw_only=True):
    """生产任务材料."""

    bom_user_define1: str | UnsetType = UNSET
    """BOM行备注1; e.g. 备注."""
    bom_user_define2: str | UnsetType = UNSET
    """BOM行备注2; e.g. 备注."""
    bom_user_define3: str | UnsetType = UNSET
    """BOM行备注3; e.g. 备注."""
    den_qty_scrap: StringDecimal
    """产品产量; e.g. 4."""
    material_note: str | UnsetType = UNSET
    """物料行备注; e.g. 行备注."""
    num_qty_scrap: StringDecimal
    """材料用量; e.g. 44."""
    seq: str | UnsetType = UNSET
    """分录行号; e.g. 1."""
    station: str | UnsetType = UNSET
    """工位; e.g. 工位1."""
    sub_aux1_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 731449804759630360."""
    sub_aux2_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 754979404666643922."""
    sub_aux3_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 736792765110403534."""
    sub_aux4_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 765109125563028742."""
    sub_aux5_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 749257405767618097."""
    sub_aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 44."""
    sub_material_id: str
    """物料编码id; e.g. 788334223164455936."""
    sub_qty: Decimal
    """计划投料数; e.g. 2050332."""
    sub_sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 724139459933178460."""
    sub_stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 767291523886746612."""
    sub_unit_id: str
    """单位id; e.g. 102."""
