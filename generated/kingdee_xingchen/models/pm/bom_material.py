# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.pm.shared import TaskLine, TaskSubMaterial
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr, StringDecimal


class BomMaterialList(Model, kw_only=True):
    """材料分录联动结果."""

    rows: list[BomMaterialRow] = field(default_factory=list)
    """数据行."""


class BomMaterialRow(TaskLine, kw_only=True):
    """产品分录."""

    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    src_bill_type_id: OpenStr[Literal["sal_bill_order"]] | None = None
    """源单类型id; sal_bill_order 销售订单."""
    sub_material_entity: list[BomMaterialRowSubMaterial] = field(default_factory=list)
    """材料分录."""


class BomMaterialRowSubMaterial(TaskSubMaterial, kw_only=True):
    """材料分录."""

    def_float_qty_loss: StringDecimal | None = None
    """默认浮动单位损耗数量; e.g. 10."""
    fix_loss: StringDecimal | None = None
    """固定损耗; e.g. 100.5."""
    fix_loss_scrap: StringDecimal | None = None
    """损耗率; e.g. 100.5."""
    sub_aux_prop_id: str | None = None
    """物料编码id; e.g. 772403817463437339."""
    sub_aux_prop_name: str | None = None
    """物料编码名称; e.g. 红色/L."""
    sub_aux_prop_number: str | None = None
    """物料编码编码; e.g. HS-L."""
    sub_aux_qty: StringDecimal | None = None
    """辅助数量; e.g. 10."""
    sub_pro_license: str | None = None
    """生产许可证; e.g. SC10144030012345."""
    sub_pro_place: str | None = None
    """产地; e.g. 深圳."""
    sub_pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""


class BomMaterialQuery(Input, kw_only=True):
    """材料分录联动查询."""

    bill_type: str
    """单据类型; e.g. sal_bill_order."""
    change_field: str | UnsetType = UNSET
    """材料分录变动的字段名; e.g. 10."""
    trans_type_id: str | UnsetType = UNSET
    """单据的业务类型id; e.g. 10."""
    material_entity: list[BomMaterialLine]
    """产品分录."""


class BomMaterialLine(Input, kw_only=True):
    """产品分录."""

    customer_id: str | UnsetType = UNSET
    """客户id; e.g. 768893389614948509."""
    material_id: str
    """商品id; e.g. 749211741245632884."""
    qty: Decimal
    """数量; e.g. 10."""
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
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    bom_id: str | UnsetType = UNSET
    """且材料分录没有值id; e.g. 721248830473561773."""
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
    src_bill_type_id: OpenStr[Literal["sal_bill_order"]] | UnsetType = UNSET
    """源单类型id; sal_bill_order 销售订单."""
    src_entry_id: str | UnsetType = UNSET
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | UnsetType = UNSET
    """源单id; e.g. 734488739815599601."""
    src_seq: str | UnsetType = UNSET
    """源单行号; e.g. 1."""
    stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 788176130963169280."""
    sub_material_entity: list[BomMaterialSubMaterial] | UnsetType = UNSET
    """材料分录."""


class BomMaterialSubMaterial(Input, kw_only=True):
    """材料分录."""

    bom_user_define1: str | UnsetType = UNSET
    """BOM行备注1; e.g. 备注."""
    bom_user_define2: str | UnsetType = UNSET
    """BOM行备注2; e.g. 备注."""
    bom_user_define3: str | UnsetType = UNSET
    """BOM行备注3; e.g. 备注."""
    def_float_qty_loss: StringDecimal | UnsetType = UNSET
    """默认浮动单位损耗数量; e.g. 10."""
    den_qty_scrap: StringDecimal
    """产品产量; e.g. 10."""
    fix_loss: StringDecimal | UnsetType = UNSET
    """固定损耗; e.g. 100.5."""
    fix_loss_scrap: StringDecimal | UnsetType = UNSET
    """损耗率; e.g. 100.5."""
    issue_pattern: OpenStr[Literal["D", "A", "B"]] | UnsetType = UNSET
    """发料方式; D 直接领料, A 倒冲领料, B 不领料."""
    material_note: str | UnsetType = UNSET
    """物料行备注; e.g. 行备注."""
    num_qty_scrap: StringDecimal
    """材料用量; e.g. 10."""
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
    sub_aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 772403817463437339."""
    sub_aux_qty: StringDecimal | UnsetType = UNSET
    """辅助数量; e.g. 10."""
    sub_aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 2050332."""
    sub_material_id: str
    """物料编码id; e.g. 788334223164455936."""
    sub_pro_license: str | UnsetType = UNSET
    """生产许可证; e.g. SC10144030012345."""
    sub_pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    sub_pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    sub_qty: Decimal
    """计划投料数; e.g. 2050332."""
    sub_sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 724139459933178460."""
    sub_stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 767291523886746612."""
    sub_unit_id: str
    """单位id; e.g. 2050332."""
