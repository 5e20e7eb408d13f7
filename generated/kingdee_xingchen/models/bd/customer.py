# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.bd.shared import ContactPerson, ContactPersonInput
from ...models.common import LabelRef, Page
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenInt, OpenStr, StringDecimal


class CustomerPage(Page, kw_only=True):
    """客户列表."""

    rows: list[CustomerRow] = field(default_factory=list)
    """客户."""


class CustomerRow(Model, kw_only=True):
    """客户列表行."""

    id: str
    """客户id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    c_level_id: str | None = None
    """等级对象id; e.g. 1."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 可用, 0 不可用."""
    group_name: str | None = None
    """类别名称; e.g. 默认分类."""
    remark: str | None = None
    """备注; e.g. 备注."""


class Customer(Model, kw_only=True):
    """客户."""

    id: str | None = None
    """客户id; e.g. 838301774942061568."""
    number: str | None = None
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    account_open_addr: str | None = None
    """开户地址电话; e.g. 深圳市南山区科技园一路1号."""
    addr: EncryptedStr | None = None
    """详细地址; encrypted in answers; e.g. 科技园一路1号."""
    bank: str | None = None
    """开户银行; e.g. 中国工商银行深圳分行."""
    bank_account: EncryptedStr | None = None
    """银行账号; encrypted in answers; e.g. 6222020000012345678."""
    c_level_id: str | None = None
    """等级id; e.g. 1."""
    c_level_name: str | None = None
    """价格等级名称; e.g. 一级批发."""
    c_level_number: str | None = None
    """价格等级编码; e.g. PF01."""
    city_id: str | None = None
    """市id; e.g. 396."""
    city_name: str | None = None
    """市名称; e.g. 深圳市."""
    city_number: str | None = None
    """市编码; e.g. 001."""
    country_id: str | None = None
    """国家id; e.g. 1000001."""
    country_name: str | None = None
    """国家名称; e.g. 中国."""
    country_number: str | None = None
    """国家编码; e.g. 001."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creater_field_name: str | None = None
    """创建人字段; e.g. 创建人字段A."""
    credit_limit: Decimal | None = None
    """信用额度; e.g. 100.5."""
    deduct: bool | None = None
    """是否自动抵扣预收款."""
    district_id: str | None = None
    """区id; e.g. 399."""
    district_name: str | None = None
    """区名称; e.g. 南山区."""
    district_number: str | None = None
    """区编码; e.g. 001."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 可用, 0 不可用."""
    group_id: str | None = None
    """分类id; e.g. 743156135783937494."""
    group_name: str | None = None
    """类别名称; e.g. 默认分类."""
    group_number: str | None = None
    """分类编码; at most 30 characters; e.g. 001."""
    invoice_name: str | None = None
    """开票名称; e.g. 深圳市星辰贸易有限公司."""
    invoice_email: str | None = None
    """收票邮箱; e.g. invoice@example.com."""
    invoice_phone: EncryptedStr | None = None
    """收票手机号; encrypted in answers; e.g. 13800138000."""
    invoice_type: OpenInt[Literal[1, 2, 3, 4, 5, 6, 0]] | None = None
    """发票类型; 1 纸质专票, 2 纸质普票, 3 电子普票, 4 电子专票, 5 全电普票, 6 全电专票, 0 无需开票."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    province_id: str | None = None
    """省id; e.g. 382."""
    province_name: str | None = None
    """省名称; e.g. 广东省."""
    province_number: str | None = None
    """省编码; e.g. 001."""
    rate: StringDecimal | None = None
    """增值税税率; e.g. 100."""
    remark: str | None = None
    """备注; at most 1000 characters; e.g. 备注."""
    sale_dept_id: str | None = None
    """部门id; e.g. 746167603852809144."""
    sale_dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    sale_dept_number: str | None = None
    """部门编码; at most 30 characters; e.g. BM001."""
    saler_id: str | None = None
    """业务员id; e.g. 738992474172145879."""
    saler_name: str | None = None
    """业务员名称; e.g. 李四."""
    saler_number: str | None = None
    """业务员编码; at most 30 characters; e.g. 001."""
    setting_term_id: str | None = None
    """结算期限id; e.g. 0009."""
    setting_term_name: str | None = None
    """结算期限; e.g. 月结30天."""
    setting_term_number: str | None = None
    """结算期限编码; e.g. YJ30."""
    settle_customer_id: str | None = None
    """结算客户id; e.g. 727402661418126336."""
    settle_customer_name: str | None = None
    """结算客户名称; e.g. 深圳市星辰贸易有限公司."""
    settle_customer_number: str | None = None
    """结算客户编码; e.g. KH00001."""
    taxpayer_no: str | None = None
    """开票税号; e.g. 91440300MA5ABCDE12."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    bomentity: list[CustomerContact] = field(default_factory=list)
    """联系人."""


class CustomerInput(Input, kw_only=True):
    """客户."""

    id: str | UnsetType = UNSET
    """客户id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    account_open_addr: str | UnsetType = UNSET
    """开户地址电话; e.g. 深圳市南山区科技园一路1号."""
    addr: EncryptedStr | UnsetType = UNSET
    """详细地址; encrypted in answers; e.g. 科技园一路1号."""
    bank: str | UnsetType = UNSET
    """开户银行; e.g. 中国工商银行深圳分行."""
    bank_account: EncryptedStr | UnsetType = UNSET
    """银行账号; encrypted in answers; e.g. 6222020000012345678."""
    c_level_id: str | UnsetType = UNSET
    """等级id; e.g. 1."""
    city_id: str | UnsetType = UNSET
    """市id; e.g. 396."""
    country_id: str | UnsetType = UNSET
    """国家id; e.g. 1000001."""
    credit_limit: Decimal | UnsetType = UNSET
    """信用额度; e.g. 100.5."""
    deduct: bool | UnsetType = UNSET
    """是否自动抵扣预收款."""
    def_currency_id: str | UnsetType = UNSET
    """默认币别id; e.g. 399."""
    district_id: str | UnsetType = UNSET
    """区id; e.g. 399."""
    group_id: str | UnsetType = UNSET
    """分类id; e.g. 743156135783937494."""
    group_number: str | UnsetType = UNSET
    """分类编码; at most 30 characters; e.g. 001."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    invoice_name: str | UnsetType = UNSET
    """开票名称; e.g. 深圳市星辰贸易有限公司."""
    invoice_email: str | UnsetType = UNSET
    """收票邮箱; e.g. invoice@example.com."""
    invoice_phone: EncryptedStr | UnsetType = UNSET
    """收票手机号; encrypted in answers; e.g. 13800138000."""
    invoice_type: OpenInt[Literal[1, 2, 3, 4, 5, 6, 0]] | UnsetType = UNSET
    """发票类型; 1 纸质专票, 2 纸质普票, 3 电子普票, 4 电子专票, 5 全电普票, 6 全电专票, 0 无需开票."""
    province_id: str | UnsetType = UNSET
    """省id; e.g. 382."""
    rate: StringDecimal | UnsetType = UNSET
    """增值税税率; e.g. 100."""
    remark: str | UnsetType = UNSET
    """备注; at most 1000 characters; e.g. 备注."""
    sale_dept_id: str | UnsetType = UNSET
    """部门id; e.g. 746167603852809144."""
    sale_dept_number: str | UnsetType = UNSET
    """部门编码; at most 30 characters; e.g. BM001."""
    saler_id: str | UnsetType = UNSET
    """业务员id; e.g. 738992474172145879."""
    saler_number: str | UnsetType = UNSET
    """业务员编码; at most 30 characters; e.g. 001."""
    setting_term_id: str | UnsetType = UNSET
    """结算期限id; e.g. 0009."""
    setting_term_number: str | UnsetType = UNSET
    """结算期限编码; e.g. YJ30."""
    taxpayer_no: str | UnsetType = UNSET
    """开票税号; e.g. 91440300MA5ABCDE12."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    contact_persons: list[CustomerContactInput] | UnsetType = UNSET
    """联系人."""
    mul_label: list[LabelRef] | UnsetType = UNSET
    """客户标签."""


class CustomerContact(ContactPerson, kw_only=True):
    """联系人."""

    contact_city_name: str | None = None
    """联系地址-市名称; e.g. 深圳市."""
    contact_city_number: str | None = None
    """联系地址-市编码; e.g. 001."""
    contact_country_name: str | None = None
    """联系地址-国家名称; e.g. 中国."""
    contact_country_number: str | None = None
    """联系地址-国家编码; e.g. CN."""
    contact_district_name: str | None = None
    """联系地址-区县名称; e.g. 南山区."""
    contact_district_number: str | None = None
    """联系地址-区县编码; e.g. 001."""
    contact_province_name: str | None = None
    """联系地址-省名称; e.g. 广东省."""
    contact_province_number: str | None = None
    """联系地址-省编码; e.g. 001."""
    create_time_contact: LocalDateTime | None = None
    """创建时间; China time."""
    gender: OpenInt[Literal[1, 2]] | None = None
    """性别; 1 男, 2 女."""
    seq: int | None = None
    """联系人序号; e.g. 1."""


class CustomerContactInput(ContactPersonInput, kw_only=True):
    """联系人."""

    gender: OpenInt[Literal[1, 2]] | UnsetType = UNSET
    """性别; 1 男, 2 女."""
