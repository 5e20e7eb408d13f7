# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr


class ContactPerson(Model, kw_only=True):
    """联系人."""

    id: str | None = None
    """联系人id; e.g. 838301774942061568."""
    birthday: EncryptedStr | None = None
    """生日; encrypted in answers; e.g. 1990-01-01."""
    contact_address: EncryptedStr | None = None
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    contact_city_id: str | None = None
    """联系地址-市id; e.g. 396."""
    contact_country_id: str | None = None
    """联系地址-国家id; e.g. 1000001."""
    contact_district_id: str | None = None
    """联系地址-区县id; e.g. 399."""
    contact_person: str | None = None
    """联系人名称; e.g. 张三."""
    contact_province_id: str | None = None
    """联系地址-省id; e.g. 382."""
    email: EncryptedStr | None = None
    """邮箱; encrypted in answers; e.g. name@example.com."""
    is_default_linkman: bool | None = None
    """是否首要联系人."""
    mobile: EncryptedStr | None = None
    """手机; encrypted in answers; e.g. 13800138000."""
    phone: EncryptedStr | None = None
    """座机; encrypted in answers; e.g. 0755-26612345."""
    qq: EncryptedStr | None = None
    """QQ; encrypted in answers; e.g. 10001."""
    wechat: EncryptedStr | None = None
    """微信; encrypted in answers; e.g. zhangsan."""


class ContactPersonInput(Input, kw_only=True):
    """联系人."""

    id: str | UnsetType = UNSET
    """联系人id; e.g. 838301774942061568."""
    birthday: EncryptedStr | UnsetType = UNSET
    """生日; encrypted in answers; e.g. 1990-01-01."""
    contact_address: EncryptedStr | UnsetType = UNSET
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    contact_city_id: str | UnsetType = UNSET
    """联系地址-市id; e.g. 396."""
    contact_country_id: str | UnsetType = UNSET
    """联系地址-国家id; e.g. 1000001."""
    contact_district_id: str | UnsetType = UNSET
    """联系地址-区县id; e.g. 399."""
    contact_person: str | UnsetType = UNSET
    """联系人名称; e.g. 张三."""
    contact_province_id: str | UnsetType = UNSET
    """联系地址-省id; e.g. 382."""
    email: EncryptedStr | UnsetType = UNSET
    """邮箱; encrypted in answers; e.g. name@example.com."""
    is_default_linkman: bool | UnsetType = UNSET
    """是否首要联系人."""
    mobile: EncryptedStr | UnsetType = UNSET
    """手机; encrypted in answers; e.g. 13800138000."""
    phone: EncryptedStr | UnsetType = UNSET
    """座机; encrypted in answers; e.g. 0755-26612345."""
    qq: EncryptedStr | UnsetType = UNSET
    """QQ; encrypted in answers; e.g. 10001."""
    wechat: EncryptedStr | UnsetType = UNSET
    """微信; encrypted in answers; e.g. zhangsan."""


class TreeItem(Model, kw_only=True):
    """分级资料."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    number: str | None = None
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    parent_id: str | None = None
    """上级id; e.g. 784907092930639249."""
    parent_name: str | None = None
    """上级名称; e.g. 水果."""
    parent_number: str | None = None
    """上级编码; e.g. 001."""


class TreeItemPage(Page, kw_only=True):
    """分级资料列表."""

    rows: list[TreeItem] = field(default_factory=list)
    """分级资料."""
