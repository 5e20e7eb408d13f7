# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.bd.shared import ContactPerson, ContactPersonInput
from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, OpenStr, StringDecimal


class SupplierPage(Page, kw_only=True):
    """供应商列表."""

    rows: list[SupplierRow] = field(default_factory=list)
    """供应商."""


class SupplierRow(Model, kw_only=True):
    """供应商列表行."""

    id: str
    """供应商id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    account_open_addr: str | None = None
    """开户地址; e.g. 深圳市南山区科技园一路1号."""
    bank: str | None = None
    """开户银行; e.g. 中国工商银行深圳分行."""
    bank_account: EncryptedStr | None = None
    """银行账号; encrypted in answers; e.g. 6222020000012345678."""
    group_id: str | None = None
    """分类id; e.g. 743156135783937494."""
    group_name: str | None = None
    """分类名称; e.g. 默认分类."""
    group_number: str | None = None
    """分类编码; e.g. 001."""
    invoice_name: str | None = None
    """开票名称; e.g. 深圳市星辰贸易有限公司."""
    rate: StringDecimal | None = None
    """税率; e.g. 10."""
    remark: str | None = None
    """备注; e.g. 备注."""
    taxpayer_no: str | None = None
    """开票税号; e.g. 91440300MA5ABCDE12."""
    bom_entity: list[SupplierContact] = field(default_factory=list)
    """联系人信息."""


class SupplierContact(ContactPerson, kw_only=True):
    """联系人信息."""

    contact_city_name: str | None = None
    """联系地址-市名称; e.g. 深圳市."""
    contact_city_number: str | None = None
    """联系地址-市编码; at most 30 characters; e.g. 001."""
    contact_country_name: str | None = None
    """联系地址-国家名称; e.g. 中国."""
    contact_country_number: str | None = None
    """联系地址-国家编码; at most 30 characters; e.g. CN."""
    contact_district_name: str | None = None
    """联系地址-区县名称; e.g. 南山区."""
    contact_district_number: str | None = None
    """联系地址-区县编码; at most 30 characters; e.g. 001."""
    contact_province_name: str | None = None
    """联系地址-省名称; e.g. 广东省."""
    contact_province_number: str | None = None
    """联系地址-省编码; at most 30 characters; e.g. 001."""
    gender: OpenStr[Literal["1", "2"]] | None = None
    """性别; 1 男, 2 女."""
    group_number: str | None = None
    """分类编码; at most 30 characters; e.g. 001."""
    rate: StringDecimal | None = None
    """税率; e.g. 10."""
    seq: str | None = None
    """联系人序号; e.g. 1."""


class SupplierContactInput(ContactPersonInput, kw_only=True):
    """联系人信息."""

    contact_city_name: str | UnsetType = UNSET
    """联系地址-市名称; e.g. 深圳市."""
    contact_city_number: str | UnsetType = UNSET
    """联系地址-市编码; at most 30 characters; e.g. 001."""
    contact_country_name: str | UnsetType = UNSET
    """联系地址-国家名称; e.g. 中国."""
    contact_country_number: str | UnsetType = UNSET
    """联系地址-国家编码; at most 30 characters; e.g. CN."""
    contact_district_name: str | UnsetType = UNSET
    """联系地址-区县名称; e.g. 南山区."""
    contact_district_number: str | UnsetType = UNSET
    """联系地址-区县编码; at most 30 characters; e.g. 001."""
    contact_province_name: str | UnsetType = UNSET
    """联系地址-省名称; e.g. 广东省."""
    contact_province_number: str | UnsetType = UNSET
    """联系地址-省编码; at most 30 characters; e.g. 001."""
    gender: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """性别; 1 男, 2 女."""
    group_number: str | UnsetType = UNSET
    """分类编码; at most 30 characters; e.g. 001."""
    rate: StringDecimal | UnsetType = UNSET
    """税率; e.g. 10."""
    seq: str | UnsetType = UNSET
    """联系人序号; e.g. 1."""


class Supplier(Model, kw_only=True):
    """供应商."""

    id: str | None = None
    """供应商id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    deduct: bool | None = None
    """是否自动抵扣预收款."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """可用状态; 1 可用, 0 不可用."""
    group_name: str | None = None
    """分类名称; e.g. 默认分类."""
    remark: str | None = None
    """备注; at most 1000 characters; e.g. 备注."""
    sale_dept_name: str | None = None
    """采购员部门; e.g. 销售部."""
    saler_name: str | None = None
    """采购员; e.g. 李四."""
    taxpayer_no: str | None = None
    """开票税号; at most 100 characters; e.g. 91440300MA5ABCDE12."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    account_entity: list[SupplierAccount] = field(default_factory=list)
    """银行信息."""
    bom_entity: list[SupplierContact] = field(default_factory=list)
    """联系人对象联系人."""


class SupplierInput(Input, kw_only=True):
    """供应商."""

    id: str | UnsetType = UNSET
    """供应商id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    account_open_addr: str | UnsetType = UNSET
    """开户地址; at most 1000 characters; e.g. 深圳市南山区科技园一路1号."""
    addr: str | UnsetType = UNSET
    """详细地址; at most 1000 characters; e.g. 科技园一路1号."""
    bank: str | UnsetType = UNSET
    """开户银行; e.g. 中国工商银行深圳分行."""
    bank_account: str | UnsetType = UNSET
    """银行账号; e.g. 6222020000012345678."""
    city_id: str | UnsetType = UNSET
    """市id; e.g. 1."""
    country_id: str | UnsetType = UNSET
    """国家/地区id; e.g. 1."""
    deduct: bool | UnsetType = UNSET
    """是否自动抵扣预收款."""
    district_id: str | UnsetType = UNSET
    """区id; e.g. 1."""
    group_id: str | UnsetType = UNSET
    """分类id; e.g. 743156135783937494."""
    group_number: str | UnsetType = UNSET
    """分类编码; at most 30 characters; e.g. 001."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    invoice_name: str | UnsetType = UNSET
    """开票名称; e.g. 深圳市星辰贸易有限公司."""
    province_id: str | UnsetType = UNSET
    """省id; e.g. 1."""
    rate: StringDecimal | UnsetType = UNSET
    """增值税税率; e.g. 10."""
    remark: str | UnsetType = UNSET
    """备注; at most 1000 characters; e.g. 备注."""
    sale_dept_id: str | UnsetType = UNSET
    """部门id; e.g. 746167603852809144."""
    sale_dept_number: str | UnsetType = UNSET
    """部门编码; at most 30 characters; e.g. BM001."""
    saler_id: str | UnsetType = UNSET
    """采购员id; e.g. 738992474172145879."""
    saler_number: str | UnsetType = UNSET
    """采购员编码; at most 30 characters; e.g. 001."""
    taxpayer_no: str | UnsetType = UNSET
    """开票税号; at most 100 characters; e.g. 91440300MA5ABCDE12."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    bom_entity: list[SupplierContactInput] | UnsetType = UNSET
    """联系人对象联系人."""


class SupplierAccount(Model, kw_only=True):
    """银行信息."""

    acct_is_default: bool | None = None
    """是否默认账户."""
    income_acc_name: str | None = None
    """账户名称; e.g. 张三."""
    income_acc_no: EncryptedStr | None = None
    """银行账号; encrypted in answers; e.g. 001."""
    income_bank_name: str | None = None
    """开户银行; e.g. 中国测试银行."""
    income_bank_code: EncryptedStr | None = None
    """开户行号; encrypted in answers; e.g. 001."""
