# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class MemberPage(Page, kw_only=True):
    """会员列表."""

    rows: list[MemberRow] = field(default_factory=list)
    """会员."""


class MemberRow(Model, kw_only=True):
    """会员列表行."""

    id: str
    """会员id; e.g. 838301774942061568."""
    name: str | None = None
    """会员名称; e.g. 名称."""
    customer_id: str | None = None
    """关联客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """关联客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """关联客户编码; e.g. KH00001."""
    address: str | None = None
    """行政区划; e.g. 科技园一路1号."""
    birthday: EncryptedStr | None = None
    """生日; encrypted in answers; e.g. 1990-01-01."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    detail_address: EncryptedStr | None = None
    """详细地址; encrypted in answers; e.g. 科技园一路1号."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    is_delete: bool | None = None
    """是否删除."""
    join_way: str | None = None
    """入会方式; e.g. 1."""
    level_id: str | None = None
    """会员卡级别id; e.g. 1."""
    level_name: str | None = None
    """会员卡级别名称; e.g. 金卡."""
    level_number: str | None = None
    """会员卡级别编码; e.g. JK."""
    mb_card_id: str | None = None
    """引荐人会员卡id; e.g. 701129947428144401."""
    mb_card_id_card_no: str | None = None
    """引荐人会员卡卡号; e.g. 001."""
    mb_url: str | None = None
    """头像; e.g. https://example.com/file/1.png."""
    mobile: EncryptedStr | None = None
    """手机号; encrypted in answers; e.g. 13800138000."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    referreremp_id: str | None = None
    """营业员id; e.g. 771580420049345017."""
    referreremp_name: str | None = None
    """营业员名称; e.g. 营业员A."""
    referreremp_number: str | None = None
    """营业员编码; e.g. 001."""
    referreremp_birthday: EncryptedStr | None = None
    """营业员生日; encrypted in answers; e.g. 2022-08-01."""
    referreremp_departmen_id: str | None = None
    """营业员部门id; e.g. 745879507520153336."""
    referreremp_departmen_name: str | None = None
    """营业员部门名称; e.g. 部门A."""
    referreremp_departmen_number: str | None = None
    """营业员部门编码; e.g. 001."""
    referreremp_email: EncryptedStr | None = None
    """营业员邮箱; encrypted in answers; e.g. name@example.com."""
    referreremp_enable: str | None = None
    """营业员状态; e.g. 1."""
    referreremp_gender: str | None = None
    """营业员性别; e.g. 1."""
    referreremp_hiredate: dt.date | None = None
    """营业员入职日期; yyyy-MM-dd."""
    referreremp_idnumber: EncryptedStr | None = None
    """营业员身份证; encrypted in answers; e.g. 001."""
    referreremp_mobile: EncryptedStr | None = None
    """营业员手机号; encrypted in answers; e.g. 13800138000."""
    referreremp_wechat: EncryptedStr | None = None
    """营业员微信号; encrypted in answers; e.g. zhangsan."""
    remark: str | None = None
    """备注; e.g. 备注."""
    sex_group: EncryptedStr | None = None
    """性别; encrypted in answers; e.g. 1."""
    shop_id: str | None = None
    """开卡门店id; e.g. S0002."""
    shop_name: str | None = None
    """开卡门店名称; e.g. 门店A."""
    shop_number: str | None = None
    """开卡门店编码; e.g. 门店A."""
    source: int | None = None
    """会员来源; e.g. 1."""


class Member(Model, kw_only=True):
    """会员."""

    id: str | None = None
    """会员id; e.g. 838301774942061568."""
    name: str
    """会员名称; e.g. 名称."""
    available: StringDecimal | None = None
    """可用充值余额; e.g. 300."""
    card_id: str | None = None
    """会员卡id; e.g. 787225060267405657."""
    card_no: str | None = None
    """会员卡号; e.g. M0001."""
    level_name: str | None = None
    """会员级别; e.g. 金卡."""
    mobile: EncryptedStr
    """手机号; encrypted in answers; e.g. 13800138000."""
    usable: StringDecimal | None = None
    """可用积分; e.g. 300."""


class MemberInput(Input, kw_only=True):
    """会员."""

    name: str
    """会员名称; e.g. 名称."""
    address: str | UnsetType = UNSET
    """行政区域; e.g. 科技园一路1号."""
    birthday: dt.date | UnsetType = UNSET
    """生日; yyyy-MM-dd."""
    custom_no: str | UnsetType = UNSET
    """自定义卡号; e.g. 001."""
    customer: str | UnsetType = UNSET
    """关联客户; e.g. 深圳市星辰贸易有限公司."""
    detail_address: str | UnsetType = UNSET
    """详细地址; e.g. 科技园一路1号."""
    enable: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """状态; 1 有效, 0 失效."""
    end_date: dt.date | UnsetType = UNSET
    """有效结束日期; yyyy-MM-dd."""
    is_delete: OpenStr[Literal["0", "1"]] | UnsetType = UNSET
    """是否删除; 0 未删除, 1 已删除."""
    join_way: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """入会方式; 1 营业员发展, 2 会员推荐."""
    label: list[str] | UnsetType = UNSET
    """标签."""
    level: str | UnsetType = UNSET
    """会员级别; e.g. 1."""
    mbcard_id: str | UnsetType = UNSET
    """入会推荐人会员卡id; e.g. 796299138572837927."""
    mobile: EncryptedStr
    """手机号; encrypted in answers; e.g. 13800138000."""
    period: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """有效期管理; 1 长期有效, 2 限期有效."""
    referrere_mp: str | UnsetType = UNSET
    """入会业务员; e.g. 李四."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    sale_shop: str | UnsetType = UNSET
    """消费门店; e.g. 科技园店."""
    sex_group: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """性别; 1 男, 2 女."""
    shop: str | UnsetType = UNSET
    """开卡门店; e.g. 850693217107061760."""
    source: OpenStr[Literal["1", "2", "3", "4", "5"]] | UnsetType = UNSET
    """会员来源; 1 门店, 2 微信, 3 电商, 4 微商城, 5 自建商城."""
    start_date: dt.date | UnsetType = UNSET
    """有效开始日期; yyyy-MM-dd."""


class MemberSaveReply(Model, kw_only=True):
    """会员保存结果."""

    id: str | None = None
    """会员保存id; e.g. 838301774942061568."""
    name: str | None = None
    """会员名称; e.g. 名称."""
    custom_no: str | None = None
    """客户编码; e.g. 001."""
    db_modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """是否启用; 1 启用, 0 禁用."""
    mobile: str | None = None
    """会员手机号; e.g. 13800138000."""
