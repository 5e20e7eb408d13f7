# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, StringDecimal


class FaCleanPage(Page, kw_only=True):
    """资产清理列表."""

    rows: list[FaCleanRow] = field(default_factory=list)
    """资产清理."""


class FaCleanRow(Model, kw_only=True):
    """资产清理列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    clean_amount: StringDecimal | None = None
    """清理费用; e.g. 50."""
    clean_reason: str | None = None
    """清理原因; e.g. 报废."""
    clean_type_id: str | None = None
    """清理方式id; e.g. 0001."""
    clean_type_name: str | None = None
    """清理方式名称; e.g. 报废."""
    clean_type_number: str | None = None
    """清理方式编码; e.g. QLFS0001."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    salvage_amount: StringDecimal | None = None
    """残值收入; e.g. 20."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""


class FaClean(Model, kw_only=True):
    """资产清理."""

    id: str | None = None
    """清理单id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    clean_amount: StringDecimal | None = None
    """清理费用; e.g. 50."""
    clean_reason: str | None = None
    """清理原因; e.g. 报废."""
    clean_type_id: str
    """清理方式id; e.g. 0001."""
    clean_type_name: str | None = None
    """清理方式名称; e.g. 报废."""
    clean_type_number: str | None = None
    """清理方式编码; e.g. QLFS0001."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    period: str | None = None
    """期间; e.g. 202405."""
    salvage_amount: StringDecimal | None = None
    """残值收入; e.g. 20."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""
    entry: list[FaCleanEntry] = field(default_factory=list)
    """分录列表."""


class FaCleanInput(Input, kw_only=True):
    """资产清理."""

    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    clean_amount: StringDecimal | UnsetType = UNSET
    """清理费用; e.g. 50."""
    clean_reason: str | UnsetType = UNSET
    """清理原因; e.g. 报废."""
    clean_type_id: str
    """清理方式id; e.g. 0001."""
    salvage_amount: StringDecimal | UnsetType = UNSET
    """残值收入; e.g. 20."""
    entry: list[FaCleanEntryInput]
    """分录列表."""


class FaCleanEntry(Model, kw_only=True):
    """分录列表."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    name: str | None = None
    """资产名称; e.g. 名称."""
    qty: StringDecimal | None = None
    """数量; e.g. 10."""
    acc_um_depr: StringDecimal | None = None
    """累计折旧; e.g. 100.5."""
    card_id: str
    """资产id; e.g. 787225060267405657."""
    card_name: str | None = None
    """资产名称; e.g. 资产A."""
    card_number: str | None = None
    """资产编码; e.g. 001."""
    clean_acc_um_depr: StringDecimal | None = None
    """清理累计折旧; e.g. 100.5."""
    clean_dec_pre_value: StringDecimal | None = None
    """清理减值准备; e.g. 100.5."""
    clean_original_value: StringDecimal | None = None
    """清理原值; e.g. 100.5."""
    clean_qty: StringDecimal
    """清理数量; e.g. 10."""
    dec_pre_value: StringDecimal | None = None
    """减值准备; e.g. 100.5."""
    group_id: str | None = None
    """资产类别id; e.g. 743156135783937494."""
    group_name: str | None = None
    """资产类别名称; e.g. 默认分类."""
    group_number: str | None = None
    """资产类别编码; e.g. 001."""
    model: str | None = None
    """规格型号; e.g. 500g."""
    net_value: StringDecimal | None = None
    """净值; e.g. 100.5."""
    original_value: StringDecimal | None = None
    """原值本位币合计金额; e.g. 100.5."""
    seq: int | None = None
    """序号; e.g. 1."""


class FaCleanEntryInput(Input, kw_only=True):
    """分录列表."""

    card_id: str
    """资产id; e.g. 787225060267405657."""
    clean_qty: StringDecimal
    """清理数量; e.g. 10."""
