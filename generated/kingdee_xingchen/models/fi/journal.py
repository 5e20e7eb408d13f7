# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, OpenInt, OpenStr, StringDecimal


class JournalPage(Page, kw_only=True):
    """日记账列表."""

    rows: list[JournalRow] = field(default_factory=list)
    """日记账."""


class JournalRow(Model, kw_only=True):
    """日记账列表行."""

    id: str
    """日记账id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    date: dt.date | None = None
    """日期; yyyy-MM-dd."""
    period: str | None = None
    """期间; e.g. 202405."""
    remark: str | None = None
    """备注; e.g. 备注."""
    voucher_no: str | None = None
    """凭证字号; e.g. 记-1."""


class Journal(Model, kw_only=True):
    """日记账."""

    number: str | None = None
    """编码; at most 30 characters; e.g. 001."""
    bill_no: str | None = None
    """源单编号; at most 30 characters; e.g. XSDD-20240520-00001."""
    account_id: str
    """账户id; e.g. 763585421905792869."""
    account_name: str | None = None
    """账户名称; e.g. 库存现金."""
    account_number: str | None = None
    """账户编号; at most 30 characters; e.g. 1001."""
    bank_seq: str | None = None
    """交易流水号; e.g. test20230101."""
    be_linked_number: str | None = None
    """关联日记账编码; e.g. 001."""
    bill_id: str | None = None
    """源单id; e.g. 776897323457886616."""
    bill_entry_id: str | None = None
    """单据分录id; e.g. 757174335027917835."""
    bill_entry_type: str | None = None
    """资金转账单分录; e.g. 1."""
    bill_type: str | None = None
    """源单类型; e.g. sal_bill_order."""
    biz_date: dt.date | None = None
    """业务日期; yyyy-MM-dd."""
    check_time: dt.date | None = None
    """勾对日期; yyyy-MM-dd."""
    contacts_account_name: str | None = None
    """往来账户名称; at most 100 characters; e.g. 往来账户一."""
    contacts_account_number: EncryptedStr | None = None
    """往来账户编码; encrypted in answers; e.g. 001."""
    credit: StringDecimal | None = None
    """支出金额本位币; e.g. 100."""
    credit_for: StringDecimal | None = None
    """支出金额原币; e.g. 100."""
    customer: str | None = None
    """客户; e.g. 深圳市星辰贸易有限公司."""
    date: dt.date
    """日期; yyyy-MM-dd."""
    debit: StringDecimal | None = None
    """收入金额本位币; e.g. 100."""
    debit_for: StringDecimal | None = None
    """收入金额原币; e.g. 100."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    explanation: str | None = None
    """摘要; e.g. 销售商品."""
    is_check: OpenStr[Literal["1", "0"]] | None = None
    """是否勾对; 1 是, 0 否."""
    is_init: OpenInt[Literal[1, 0]] | None = None
    """是否初始未达数据; 1 是, 0 否."""
    linked_id: str | None = None
    """关联账户id; e.g. 799676402908583419."""
    operator: str | None = None
    """经办人; e.g. 张三."""
    period: str | None = None
    """期间; e.g. 202405."""
    remark: str | None = None
    """备注; at most 100 characters; e.g. 备注."""
    settle_no: str | None = None
    """结算号; at most 30 characters; e.g. 001."""
    source_type: OpenStr[Literal["manual", "bill", "account", "voucher"]]
    """数据来源; manual 手工, bill 单据, account 关联账户, voucher 凭证."""
    supplier: str | None = None
    """供应商; e.g. 广州市丰收农产品有限公司."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""
    voucher_no: str | None = None
    """凭证字号; e.g. 记-1."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""


class JournalInput(Input, kw_only=True):
    """日记账."""

    number: str | UnsetType = UNSET
    """编码; at most 30 characters; e.g. 001."""
    bill_no: str | UnsetType = UNSET
    """源单编号; at most 30 characters; e.g. XSDD-20240520-00001."""
    account_id: str
    """账户id; e.g. 763585421905792869."""
    account_name: str | UnsetType = UNSET
    """账户名称; e.g. 库存现金."""
    account_number: str | UnsetType = UNSET
    """账户编号; at most 30 characters; e.g. 1001."""
    bill_id: str | UnsetType = UNSET
    """源单id; e.g. 776897323457886616."""
    bill_entry_id: str | UnsetType = UNSET
    """单据分录id; e.g. 757174335027917835."""
    bill_entry_type: str | UnsetType = UNSET
    """资金转账单分录; e.g. 1."""
    bill_type: str | UnsetType = UNSET
    """源单类型; e.g. sal_bill_order."""
    biz_date: dt.date | UnsetType = UNSET
    """业务日期; yyyy-MM-dd."""
    check_time: dt.date | UnsetType = UNSET
    """勾对日期; yyyy-MM-dd."""
    contacts_account_name: str | UnsetType = UNSET
    """往来账户名称; at most 100 characters; e.g. 往来账户一."""
    contacts_account_number: EncryptedStr | UnsetType = UNSET
    """往来账户编码; encrypted in answers; e.g. 001."""
    counterparty_account_id: str | UnsetType = UNSET
    """对方科目id; e.g. 759362401384059444."""
    counterparty_account_number: str | UnsetType = UNSET
    """对方科目编码; e.g. 001."""
    credit: StringDecimal | UnsetType = UNSET
    """支出金额本位币; e.g. 100."""
    credit_for: StringDecimal | UnsetType = UNSET
    """支出金额原币; e.g. 100."""
    currency_id: str
    """币别id; e.g. 1."""
    customer: str | UnsetType = UNSET
    """客户; e.g. 深圳市星辰贸易有限公司."""
    date: dt.date
    """日期; yyyy-MM-dd."""
    debit: StringDecimal | UnsetType = UNSET
    """收入金额本位币; e.g. 100."""
    debit_for: StringDecimal | UnsetType = UNSET
    """收入金额原币; e.g. 100."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    exchange_rate: StringDecimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    explanation: str | UnsetType = UNSET
    """摘要; e.g. 销售商品."""
    is_check: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """是否勾对; 1 是, 0 否."""
    is_init: OpenInt[Literal[1, 0]] | UnsetType = UNSET
    """是否初始未达数据; 1 是, 0 否."""
    linked_id: str | UnsetType = UNSET
    """关联账户id; e.g. 799676402908583419."""
    linked_number: str | UnsetType = UNSET
    """关联日记账编码; at most 30 characters; e.g. 001."""
    operator: str | UnsetType = UNSET
    """经办人; e.g. 张三."""
    period: str | UnsetType = UNSET
    """期间; e.g. 202405."""
    remark: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
    settle_no: str | UnsetType = UNSET
    """结算号; at most 30 characters; e.g. 001."""
    source_type: OpenStr[Literal["manual", "bill", "account", "voucher"]]
    """数据来源; manual 手工, bill 单据, account 关联账户, voucher 凭证."""
    supplier: str | UnsetType = UNSET
    """供应商; e.g. 广州市丰收农产品有限公司."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
