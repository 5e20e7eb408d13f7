# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Attachment
from ...models.scm.entrust_settle import SettleLine, SettleLineInput
from ...models.scm.shared import SettlePayment
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class EntrustSettleRtn(Model, kw_only=True):
    """委托代销结算退货."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. JSTH-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    customer_id: str
    """客户id; e.g. 768893389614948509."""
    all_debt: Decimal | None = None
    """应收应付余额; e.g. 50.5."""
    attachments: int | None = None
    """附件个数; e.g. 1."""
    bill_dis_amount: Decimal | None = None
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: Decimal | None = None
    """整单折扣率%; e.g. 3."""
    contact_info: str | None = None
    """联系信息; e.g. 张三 13800138000."""
    contact_linkman: str | None = None
    """联系人; e.g. 张三."""
    last_debt: Decimal | None = None
    """上次欠款; e.g. 50.22."""
    recevice_delivery: str | None = None
    """发货地址; e.g. 广东省深圳市南山区物流大道2号."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    settle_customer_id: str | None = None
    """结算客户id; e.g. 700284426051310113."""
    total_amount: Decimal | None = None
    """本次应收账款; e.g. 213."""
    total_amount_for: Decimal | None = None
    """本次应收账款本位币; e.g. 50.2."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[Attachment] = field(default_factory=list)
    """附件."""
    material_entity: list[EntrustSettleRtnLine] = field(default_factory=list)
    """商品分录."""
    audit_time: LocalDateTime | None = None
    """审核时间; China time."""
    auditor_id: str | None = None
    """审核人id; e.g. 1420169116878110000."""
    auditor_name: str | None = None
    """审核人名称; e.g. 王五."""
    auditor_number: str | None = None
    """审核人编码; e.g. wangwu."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modifier_number: str | None = None
    """修改人编码; e.g. lisi."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    contact_address: EncryptedStr | None = None
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    contact_city_id: str | None = None
    """联系地址-市id; e.g. 396."""
    contact_city_name: str | None = None
    """联系地址-市名称; e.g. 深圳市."""
    contact_city_number: str | None = None
    """联系地址-市编码; e.g. 001."""
    contact_country_id: str | None = None
    """联系地址-国家id; e.g. 1000001."""
    contact_country_name: str | None = None
    """联系地址-国家名称; e.g. 中国."""
    contact_country_number: str | None = None
    """联系地址-国家编码; e.g. CN."""
    contact_district_id: str | None = None
    """联系地址-区县id; e.g. 399."""
    contact_district_name: str | None = None
    """联系地址-区县名称; e.g. 南山区."""
    contact_district_number: str | None = None
    """联系地址-区县编码; e.g. 001."""
    contact_phone: EncryptedStr | None = None
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | None = None
    """联系地址-省id; e.g. 382."""
    contact_province_name: str | None = None
    """联系地址-省名称; e.g. 广东省."""
    contact_province_number: str | None = None
    """联系地址-省编码; e.g. 001."""
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""


class EntrustSettleRtnInput(Input, kw_only=True):
    """委托代销结算退货."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. JSTH-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    customer_id: str
    """客户id; e.g. 768893389614948509."""
    bill_dis_amount: Decimal | UnsetType = UNSET
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: Decimal | UnsetType = UNSET
    """整单折扣率%; e.g. 3."""
    change_whole_dis_flag: str | UnsetType = UNSET
    """整单折扣操作标记; e.g. 1."""
    contact_linkman: str | UnsetType = UNSET
    """联系人; e.g. 张三."""
    currency_id: str
    """币别id; e.g. 1."""
    diff_amount: Decimal | UnsetType = UNSET
    """抹零金额; e.g. 213."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    reverse_condition_calculate: bool | UnsetType = UNSET
    """是否反算单价."""
    settle_customer_id: str | UnsetType = UNSET
    """结算客户id; e.g. 700284426051310113."""
    total_amount: Decimal | UnsetType = UNSET
    """本次应收账款; e.g. 213."""
    total_ins_amount: Decimal | UnsetType = UNSET
    """本次收款; e.g. 213."""
    total_unsettle_amount: Decimal | UnsetType = UNSET
    """本单未收; e.g. 213."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    material_entity: list[EntrustSettleRtnLineInput]
    """商品分录."""
    payment_entry: list[SettlePayment] | UnsetType = UNSET
    """退款账户."""
    contact_address: EncryptedStr | UnsetType = UNSET
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    contact_city_id: str | UnsetType = UNSET
    """联系地址-市id; e.g. 396."""
    contact_country_id: str | UnsetType = UNSET
    """联系地址-国家id; e.g. 1000001."""
    contact_district_id: str | UnsetType = UNSET
    """联系地址-区县id; e.g. 399."""
    contact_phone: EncryptedStr | UnsetType = UNSET
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | UnsetType = UNSET
    """联系地址-省id; e.g. 382."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""


class EntrustSettleRtnLine(SettleLine, kw_only=True):
    """商品分录."""

    bill_dis_before_amount: Decimal | None = None
    """整单折前价税合计; e.g. 500.5."""
    dis_rate: StringDecimal | None = None
    """折算率; e.g. 10."""
    entry_settle_status: OpenStr[Literal["A", "B", "C"]] | None = None
    """分录核销状态; A 未收款, B 部分收款, C 全部收款."""
    fee: Decimal | None = None
    """销售费用分摊; e.g. 20."""


class EntrustSettleRtnLineInput(SettleLineInput, kw_only=True):
    """商品分录."""

    id: str | UnsetType = UNSET
    """商品分录id; e.g. 838301774942061568."""
    bill_dis_before_amount: Decimal | UnsetType = UNSET
    """整单折前价税合计; e.g. 500.5."""
    dis_rate: StringDecimal | UnsetType = UNSET
    """折算率; e.g. 10."""
