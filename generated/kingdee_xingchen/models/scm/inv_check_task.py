# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class InvCheckTaskPage(Page, kw_only=True):
    """盘点任务列表."""

    rows: list[InvCheckTaskRow] = field(default_factory=list)
    """盘点任务."""


class InvCheckTaskRow(Model, kw_only=True):
    """盘点任务列表行."""

    id: str
    """任务id; e.g. 838301774942061568."""
    name: str | None = None
    """任务名称; e.g. 名称."""
    check_model: OpenStr[Literal["1", "2"]] | None = None
    """盘点模式; 1 单人盘点, 2 多人盘点."""
    check_type: OpenStr[Literal["1", "2"]] | None = None
    """盘点类型; 1 即时库存盘点, 2 指定日期盘点."""
    stock_id: str | None = None
    """仓库id; e.g. 923744127558900736."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""


class InvCheckTaskSaveReply(Model, kw_only=True):
    """盘点任务单保存结果."""

    check_bill_id: str | None = None
    """盘点单id; e.g. 771062100111523305."""
    check_bill_no: str | None = None
    """盘点单编码; e.g. XSDD-20240520-00001."""
    ids: list[str] = field(default_factory=list)
    """id 列表."""


class InvCheckTask(Input, kw_only=True):
    """盘点任务."""

    id: str | UnsetType = UNSET
    """任务id; e.g. 838301774942061568."""
    name: str
    """任务名称; e.g. 名称."""
    material_number: str | UnsetType = UNSET
    """商品编码; e.g. SP00001."""
    check_batch_kf_period: bool | UnsetType = UNSET
    """按批次保质期盘点."""
    check_date: dt.date | UnsetType = UNSET
    """盘点日期; yyyy-MM-dd."""
    check_model: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """盘点模式; 1 单人盘点, 2 多人盘点."""
    check_scope: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """盘点范围; 1 全盘, 2 抽盘."""
    check_serial: bool | UnsetType = UNSET
    """按序列号盘点."""
    check_type: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """盘点类型; 1 即时库存盘点, 2 指定日期盘点."""
    checker_number: str | UnsetType = UNSET
    """盘点人; e.g. DK1."""
    create_type: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """商品清单展示; 1 空白盘点单, 2 显示商品清单."""
    include_forbidden: bool | UnsetType = UNSET
    """包含禁用商品."""
    include_zero: bool | UnsetType = UNSET
    """包含零库存商品."""
    lock_status: bool | UnsetType = UNSET
    """是否锁盘."""
    material_brand_number: str | UnsetType = UNSET
    """商品品牌; e.g. PP001."""
    material_category_number: str | UnsetType = UNSET
    """商品分; e.g. 1324."""
    material_source: OpenStr[Literal["2", "1"]] | UnsetType = UNSET
    """商品来源; 2 在盘点仓库中有交易记录的商品, 1 商品资料中所有商品."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    sp_number: str | UnsetType = UNSET
    """仓位编码; e.g. CW001."""
    stock_id: str
    """仓库id; e.g. 747198469815204800."""
