# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class FaAlterPage(Page, kw_only=True):
    """资产变动列表."""

    rows: list[FaAlterRow] = field(default_factory=list)
    """资产变动."""


class FaAlterRow(Model, kw_only=True):
    """资产变动列表行."""

    id: str
    """资产变动id; e.g. 838301774942061568."""
    number: str
    """单据编码; e.g. 001."""
    alter_items: str | None = None
    """变动项; e.g. 原值调整."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""


class FaAlter(Model, kw_only=True):
    """资产变动."""

    id: str | None = None
    """变动单id; e.g. 838301774942061568."""
    number: str | None = None
    """单据编码; e.g. 001."""
    alter_items: str | None = None
    """变动项; e.g. 原值调整."""
    create_date: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    date: dt.date
    """单据日期; yyyy-MM-dd."""
    period: str | None = None
    """期间; e.g. 202405."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""
    entry: list[FaAlterEntry] = field(default_factory=list)
    """资产分录."""


class FaAlterInput(Input, kw_only=True):
    """资产变动."""

    number: str | UnsetType = UNSET
    """单据编码; e.g. 001."""
    date: dt.date
    """单据日期; yyyy-MM-dd."""
    asset_list: list[FaAlterAsset] | UnsetType = UNSET
    """资产的变动分录."""


class FaAlterAsset(Input, kw_only=True):
    """资产的变动分录."""

    asset_id: str
    """资产id; e.g. 743362509282763043."""
    mode: str
    """变动方式id; e.g. 0001001."""
    alter_list: list[FaAlterChange] | UnsetType = UNSET
    """变动后的值."""


class FaAlterChange(Input, kw_only=True):
    """变动."""

    alter_type: str
    """变动类型; e.g. dept."""
    alter_value: str | UnsetType = UNSET
    """变动后的值; e.g. 1."""
    alter_assist: list[FaAlterAssist] | UnsetType = UNSET
    """减值准备科目核算项目id."""
    alter_value_list: list[FaAlterValue] | UnsetType = UNSET
    """变动后的值."""


class FaAlterAssist(Input, kw_only=True):
    """核算项目."""

    id: str | UnsetType = UNSET
    """type类别下的基础资料id; e.g. 838301774942061568."""
    bd_aux_info_type_id: str | UnsetType = UNSET
    """辅助资料类别id; e.g. 1."""
    type: (
        OpenStr[
            Literal[
                "bd_customer",
                "bd_supplier",
                "bd_material",
                "bd_department",
                "bd_employee",
                "bd_store",
                "bd_auxinfo",
            ]
        ]
        | UnsetType
    ) = UNSET
    """辅助核算类别; bd_customer 客户, bd_supplier 供应商, bd_material 商品, bd_department 部门, bd_employee 职员,
    bd_store 仓库, bd_auxinfo 辅助资料.
    """


class FaAlterValue(Input, kw_only=True):
    """变动后的值."""

    account_id: str | UnsetType = UNSET
    """折旧分配科目id; e.g. 763585421905792869."""
    amount: StringDecimal | UnsetType = UNSET
    """本位币金额; e.g. 55."""
    amount_for: StringDecimal | UnsetType = UNSET
    """原币金额; e.g. 100."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    exchange_rate: StringDecimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    percent: str | UnsetType = UNSET
    """部门占比; e.g. 20."""
    assist: list[FaAlterAssist] | UnsetType = UNSET
    """科目对应的核算项目."""


class FaAlterEntry(Model, kw_only=True):
    """资产分录."""

    asset_id: str | None = None
    """资产id; e.g. 743362509282763043."""
    asset_name: str | None = None
    """资产名称; e.g. 资产A."""
    asset_number: str | None = None
    """资产编码; e.g. 001."""
    mode_id: str | None = None
    """变动方式; e.g. 1."""
    mode_name: str | None = None
    """变动方式名称; e.g. 名称."""
    mode_number: str | None = None
    """变动方式编码; e.g. 001."""
    seq: int | None = None
    """序号; e.g. 1."""
    sub_entry: list[FaAlterEntryChange] = field(default_factory=list)
    """变动分录."""


class FaAlterEntryChange(Model, kw_only=True):
    """变动分录."""

    new_val: str | None = None
    """变动后值; e.g. 1."""
    old_val: str | None = None
    """变动前值; e.g. 1."""
    type: str | None = None
    """变动项值; e.g. 1."""
