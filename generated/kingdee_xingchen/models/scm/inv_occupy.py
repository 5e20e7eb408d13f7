# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...runtime.model import Input, Model
from ...runtime.values import OpenStr, StringDecimal


class InvOccupyReply(Model, kw_only=True):
    """库存占用结果."""

    ids: list[str] = field(default_factory=list)
    """id 列表."""
    ret_ids: list[str] = field(default_factory=list)
    """id."""


class InvOccupy(Input, kw_only=True):
    """库存占用."""

    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_date: dt.date | UnsetType = UNSET
    """单据日期; yyyy-MM-dd."""
    bill_id: str
    """单据id; e.g. 951372470512833536."""
    bill_type_id: str
    """单据类型; e.g. sal_bill_order."""
    is_re_calc_qty: str | UnsetType = UNSET
    """是否重算基本与浮动单位数量; e.g. true."""
    material_entity: list[InvOccupyLine]
    """分录."""


class OccupyLine(Input, kw_only=True):
    """占用分录."""

    material_id: str
    """商品id; e.g. 950505500796002304."""
    material_name: str
    """商品名称; e.g. 红富士苹果."""
    material_number: str
    """商品编码; e.g. SP00001."""
    qty: StringDecimal
    """数量; e.g. 10."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_name: str | UnsetType = UNSET
    """辅助属性名称; e.g. 红色/L."""
    aux_qty: StringDecimal | UnsetType = UNSET
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 1."""
    base_unit: str
    """基本单位; e.g. 95048862702712799980."""
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    kf_date: dt.date | UnsetType = UNSET
    """生产日期; yyyy-MM-dd."""
    kf_period: str | UnsetType = UNSET
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """保质期单位; 1 天, 2 月, 3 年."""
    sn_list_id: str | UnsetType = UNSET
    """序列号流转id; e.g. 731402661418126339."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    space_name: str | UnsetType = UNSET
    """仓位名称; e.g. A区01架."""
    stock_id: str
    """仓库id; e.g. 150505500796002302."""
    stock_name: str
    """仓库名称; e.g. 深圳总仓."""
    unit: str
    """单位id; e.g. 1."""
    valid_date: dt.date | UnsetType = UNSET
    """有效期至; yyyy-MM-dd."""


class InvOccupyLine(OccupyLine, kw_only=True):
    """分录."""

    base_qty: StringDecimal | UnsetType = UNSET
    """基本数量; e.g. 5."""
    bill_entry_id: str
    """分录id; e.g. 951372803272134656."""
    def_float_qty: StringDecimal | UnsetType = UNSET
    """辅助基本数量; e.g. 10."""


class InvOccupyRelease(Input, kw_only=True):
    """库存占用释放."""

    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    is_re_calc_qty: str | UnsetType = UNSET
    """是否重算基本与浮动单位数量; e.g. true."""
    src_bill_resource: str | UnsetType = UNSET
    """单据来源; e.g. LS."""
    src_bill_type_id: str
    """源单类型id; e.g. sal_bill_order."""
    src_inter_id: str
    """源单id; e.g. 951372470512833536."""
    material_entity: list[InvOccupyReleaseLine]
    """分录."""


class InvOccupyReleaseLine(OccupyLine, kw_only=True):
    """分录."""

    base_qty: StringDecimal
    """基本数量; e.g. 5."""
    def_float_qty: StringDecimal
    """浮动基本单位数量; e.g. 0."""
    src_entry_id: str
    """源单分录id; e.g. 951372803272134656."""
