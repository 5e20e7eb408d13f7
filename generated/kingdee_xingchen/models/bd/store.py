# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr


class StorePage(Page, kw_only=True):
    """仓库列表."""

    rows: list[StoreRow] = field(default_factory=list)
    """仓库."""


class StoreRow(Model, kw_only=True):
    """仓库列表行."""

    id: str
    """仓库id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    group_id: str | None = None
    """分类id; e.g. 743156135783937494."""
    group_name: str | None = None
    """分类名称; e.g. 默认分类."""
    group_number: str | None = None
    """分类编码; e.g. 001."""
    is_allow_freight: bool | None = None
    """启用仓位管理."""
    is_allow_neg: bool | None = None
    """是否启用负库存."""


class Store(Model, kw_only=True):
    """仓库."""

    id: str | None = None
    """仓库id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    address: str | None = None
    """地址; at most 100 characters; e.g. 科技园一路1号."""
    allow_negative: bool | None = None
    """是否启用负库存."""
    city_name: str | None = None
    """市; e.g. 深圳市."""
    country_name: str | None = None
    """国家; e.g. 中国."""
    district_name: str | None = None
    """区; e.g. 南山区."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    group_id: str | None = None
    """分类id; e.g. 743156135783937494."""
    is_allow_freight: bool | None = None
    """启用仓位管理."""
    mobile: str | None = None
    """手机号; e.g. 13800138000."""
    province_name: str | None = None
    """省; e.g. 广东省."""
    storekeeper_id: str | None = None
    """仓库管理员id; e.g. 798176290411832414."""
    storekeeper_name: str | None = None
    """仓库管理员名称; e.g. 仓管001."""
    storekeeper_number: str | None = None
    """仓库管理员编码; e.g. CG001."""


class StoreInput(Input, kw_only=True):
    """仓库."""

    id: str | UnsetType = UNSET
    """仓库id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    address: str | UnsetType = UNSET
    """地址; at most 100 characters; e.g. 科技园一路1号."""
    city_id: str | UnsetType = UNSET
    """市id; e.g. 1."""
    country_id: str | UnsetType = UNSET
    """国家/地区id; e.g. 1."""
    district_id: str | UnsetType = UNSET
    """区id; e.g. 1."""
    enable: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """状态; 1 启用, 0 禁用."""
    group_id: str | UnsetType = UNSET
    """分类id; e.g. 743156135783937494."""
    group_name: str | UnsetType = UNSET
    """分类名称; e.g. 默认分类."""
    group_number: str | UnsetType = UNSET
    """分类编码; at most 30 characters; e.g. 001."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    is_allow_freight: bool | UnsetType = UNSET
    """启用仓位管理."""
    is_allow_neg: str | UnsetType = UNSET
    """是否启用负库存; e.g. false."""
    mobile: str | UnsetType = UNSET
    """手机号; e.g. 13800138000."""
    phone: str | UnsetType = UNSET
    """电话; e.g. 0755-26612345."""
    province_id: str | UnsetType = UNSET
    """省id; e.g. 1."""
    remark: str | UnsetType = UNSET
    """备注; at most 1000 characters; e.g. 备注."""
    storekeeper_id: str | UnsetType = UNSET
    """仓库管理员id; e.g. 798176290411832414."""
    storekeeper_number: str | UnsetType = UNSET
    """仓库管理员编码; e.g. CG001."""
