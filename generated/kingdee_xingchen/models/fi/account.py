# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class AccountPage(Page, kw_only=True):
    """科目列表."""

    rows: list[AccountRow] = field(default_factory=list)
    """科目."""


class AccountRow(Model, kw_only=True):
    """科目列表行."""

    id: str
    """科目id; e.g. 838301774942061568."""
    number: str
    """科目编码; e.g. 001."""
    name: str | None = None
    """科目名称; e.g. 名称."""
    account_type_id: str | None = None
    """科目类别id; e.g. 1."""
    dc: int | None = None
    """借贷方向 1借方 -1贷方; e.g. 1."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """是否启用; 1 是, 0 否."""
    full_name: str | None = None
    """科目名称; e.g. 总公司_销售部."""
    help_code: str | None = None
    """助记码; e.g. HFS."""
    is_assist: bool | None = None
    """是否辅助核算."""
    is_bank: bool | None = None
    """是否银行科目."""
    is_cash: bool | None = None
    """是否现金科目."""
    is_cash_equivalent: bool | None = None
    """是否现金等价物."""
    is_currency: bool | None = None
    """是否外币核算."""
    is_leaf: bool | None = None
    """是否明细; 1 明细科目，0 非明细科目."""
    is_qty: bool | None = None
    """是否数量核算."""
    level: str | None = None
    """科目级次 1-n; e.g. 1."""
    pid: str | None = None
    """父级科目id 无父级为0; e.g. 0."""


class Account(Model, kw_only=True):
    """科目."""

    id: str | None = None
    """科目id; e.g. 838301774942061568."""
    number: str
    """科目编码; e.g. 001."""
    name: str
    """科目名称; at most 50 characters; e.g. 名称."""
    account_type_id: str
    """科目类别id; e.g. 1."""
    account_type_name: str | None = None
    """科目类别名称; e.g. 类别名称."""
    account_type_number: str | None = None
    """科目类别编码; e.g. 001."""
    dc: OpenStr[Literal["1", "-1"]]
    """借贷方向; 1 借方, -1 贷方."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """启用; 1 是, 0 否."""
    help_code: str | None = None
    """助记码; at most 30 characters; e.g. HFS."""
    is_all_currency: bool | None = None
    """是否所有币别."""
    is_assist: bool | None = None
    """是否辅助核算."""
    is_bank: bool | None = None
    """是否银行科目."""
    is_cash: bool | None = None
    """是否现金科目."""
    is_cash_equivalent: bool | None = None
    """是否现金等价物."""
    is_change_currency: bool | None = None
    """是否期末调汇."""
    is_currency: bool | None = None
    """是否外币核算."""
    is_leaf: bool | None = None
    """是否明细; 1 明细科目，0 非明细科目."""
    is_qty: bool | None = None
    """是否数量核算."""
    parent_id: str | None = None
    """上级科目id; e.g. 784907092930639249."""
    parent_name: str | None = None
    """上级科目名称; e.g. 水果."""
    parent_number: str | None = None
    """上级科目编码; e.g. 001."""
    check_item_entry: list[AccountCheckItem] = field(default_factory=list)
    """辅助核算分录."""


class AccountInput(Input, kw_only=True):
    """科目."""

    id: str | UnsetType = UNSET
    """科目id; e.g. 838301774942061568."""
    number: str
    """科目编码; e.g. 001."""
    name: str
    """科目名称; at most 50 characters; e.g. 名称."""
    account_type_id: str
    """科目类别id; e.g. 1."""
    currency_ids: str | UnsetType = UNSET
    """指定币别id; e.g. 702199927834355345."""
    dc: OpenStr[Literal["1", "-1"]]
    """借贷方向; 1 借方, -1 贷方."""
    enable: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """启用; 1 是, 0 否."""
    help_code: str | UnsetType = UNSET
    """助记码; at most 30 characters; e.g. HFS."""
    is_all_currency: bool | UnsetType = UNSET
    """是否所有币别."""
    is_assist: bool | UnsetType = UNSET
    """是否辅助核算."""
    is_bank: bool | UnsetType = UNSET
    """是否银行科目."""
    is_cash: bool | UnsetType = UNSET
    """是否现金科目."""
    is_cash_equivalent: bool | UnsetType = UNSET
    """是否现金等价物."""
    is_change_currency: bool | UnsetType = UNSET
    """是否期末调汇."""
    is_currency: bool | UnsetType = UNSET
    """是否外币核算."""
    is_qty: bool | UnsetType = UNSET
    """是否数量核算."""
    level: str | UnsetType = UNSET
    """科目级次; e.g. 1."""
    measure_unit_id: str | UnsetType = UNSET
    """计量单位id; e.g. 1."""
    parent_id: str | UnsetType = UNSET
    """上级科目id; e.g. 784907092930639249."""
    check_item_entry: list[AccountCheckItemInput] | UnsetType = UNSET
    """辅助核算分录."""


class AccountCheckItem(Model, kw_only=True):
    """辅助核算分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    bd_aux_info_type_id: str | None = None
    """辅助资料类别id; e.g. 1."""
    is_require: bool | None = None
    """是否必录."""
    seq: str | None = None
    """分录序号; e.g. 1."""


class AccountCheckItemInput(Input, kw_only=True):
    """辅助核算分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    bd_aux_info_type_id: str | UnsetType = UNSET
    """辅助资料类别id; e.g. 1."""
    is_require: bool | UnsetType = UNSET
    """是否必录."""
    seq: str | UnsetType = UNSET
    """分录序号; e.g. 1."""


class AccountSave(Input, kw_only=True):
    """科目保存."""

    items: list[AccountInput] | UnsetType = UNSET
    """列表."""
