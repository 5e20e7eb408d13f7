# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import NumberRef, Page
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, OpenStr, StringDecimal


class SaBillPage(Page, kw_only=True):
    """工资单列表."""

    rows: list[SaBillRow] = field(default_factory=list)
    """工资单."""


class SaBillRow(Model, kw_only=True):
    """工资单列表行."""

    id: str
    """工资id; e.g. 838301774942061568."""
    bill_no: str
    """工资编号; e.g. GZD-20240520-00001."""
    bill_date: dt.date | None = None
    """工资创建时间; yyyy-MM-dd."""


class SaBill(Model, kw_only=True):
    """工资单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; at most 30 characters; e.g. GZD-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "A"]] | None = None
    """单据状态; C 已审核, A 未审核."""
    pay_total_amount: StringDecimal | None = None
    """应发合计; e.g. 100.5."""
    payed_total_amount: StringDecimal | None = None
    """实发合计; e.g. 01."""
    remark: str | None = None
    """备注; at most 100 characters; e.g. 备注."""
    entry_list: list[SaBillEntry] = field(default_factory=list)
    """单据分录."""


class SaBillInput(Input, kw_only=True):
    """工资单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; at most 30 characters; e.g. GZD-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    remark: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
    entry_list: list[SaBillEntryInput]
    """单据分录."""


class SaBillEntry(Model, kw_only=True):
    """单据分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    bank_name: str | None = None
    """开户行; e.g. 中国工商银行深圳分行."""
    bank_account: EncryptedStr | None = None
    """银行账号; encrypted in answers; e.g. 6222020000012345678."""
    birth_insurance: StringDecimal | None = None
    """生育保险; e.g. 202."""
    birth_insurance_c: StringDecimal | None = None
    """生育保险公司; e.g. 001."""
    children_care: StringDecimal | None = None
    """婴幼儿照护费用; e.g. 005."""
    children_edu: StringDecimal | None = None
    """子女教育; e.g. 007."""
    continue_edu: StringDecimal | None = None
    """继续教育; e.g. 002."""
    dept_id: str | None = None
    """部门id; e.g. 154843110654030643."""
    emp_id: str
    """职员id; e.g. 1548431106540306432."""
    emp_number: str | None = None
    """职员编码; e.g. YG001."""
    emp_injury_insurance: StringDecimal | None = None
    """工伤保险; e.g. 022."""
    emp_injury_insurance_c: StringDecimal | None = None
    """工伤保险公司; e.g. 022."""
    hire_date: dt.date | None = None
    """入职日期; yyyy-MM-dd."""
    housing_loan: StringDecimal | None = None
    """住房贷款; e.g. 2003."""
    housing_rent: StringDecimal | None = None
    """住房租金; e.g. 5520."""
    hpf: StringDecimal | None = None
    """住房公积金; e.g. 005."""
    hpf_c: StringDecimal | None = None
    """住房公积金公司; e.g. 005."""
    id_number: EncryptedStr | None = None
    """证件号码; encrypted in answers; e.g. 45458412545545."""
    medical_insurance: StringDecimal | None = None
    """医疗保险; e.g. 001."""
    medical_insurance_c: StringDecimal | None = None
    """医疗保险公司; e.g. 001."""
    mobile: EncryptedStr | None = None
    """手机号; encrypted in answers; e.g. 13800138000."""
    old_insurance: StringDecimal | None = None
    """养老保险; e.g. 200."""
    old_insurance_c: StringDecimal | None = None
    """养老保险公司; e.g. 001."""
    pay_amount: StringDecimal
    """应发工资; e.g. 8000."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    special_deduct_total: StringDecimal | None = None
    """专项附加扣除合计; e.g. 200."""
    summary_for_tax: StringDecimal | None = None
    """影响个税增加累计; e.g. 2000."""
    support_elderly: StringDecimal | None = None
    """赡养老人; e.g. 022."""
    tax_amount: StringDecimal | None = None
    """代扣个税; e.g. 7.15."""
    total_deduct_for_tax: StringDecimal | None = None
    """影响个税减少累计; e.g. 2000."""
    un_emp_insurance: StringDecimal | None = None
    """失业保险; e.g. 002."""
    un_emp_insurance_c: StringDecimal | None = None
    """失业保险公司; e.g. 001."""
    sa_item_list: list[SaBillItem] = field(default_factory=list)
    """自定义工资项目."""


class SaBillEntryInput(Input, kw_only=True):
    """单据分录."""

    bank_name: str | UnsetType = UNSET
    """开户行; e.g. 中国工商银行深圳分行."""
    bank_account: EncryptedStr | UnsetType = UNSET
    """银行账号; encrypted in answers; e.g. 6222020000012345678."""
    birth_insurance: StringDecimal | UnsetType = UNSET
    """生育保险; e.g. 202."""
    birth_insurance_c: StringDecimal | UnsetType = UNSET
    """生育保险公司; e.g. 001."""
    children_care: StringDecimal | UnsetType = UNSET
    """婴幼儿照护费用; e.g. 005."""
    children_edu: StringDecimal | UnsetType = UNSET
    """子女教育; e.g. 007."""
    continue_edu: StringDecimal | UnsetType = UNSET
    """继续教育; e.g. 002."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 154843110654030643."""
    emp_id: str
    """职员id; e.g. 1548431106540306432."""
    emp_injury_insurance: StringDecimal | UnsetType = UNSET
    """工伤保险; e.g. 022."""
    emp_injury_insurance_c: StringDecimal | UnsetType = UNSET
    """工伤保险公司; e.g. 022."""
    hire_date: dt.date | UnsetType = UNSET
    """入职日期; yyyy-MM-dd."""
    housing_loan: StringDecimal | UnsetType = UNSET
    """住房贷款; e.g. 2003."""
    housing_rent: StringDecimal | UnsetType = UNSET
    """住房租金; e.g. 5520."""
    hpf: StringDecimal | UnsetType = UNSET
    """住房公积金; e.g. 005."""
    hpf_c: StringDecimal | UnsetType = UNSET
    """住房公积金公司; e.g. 005."""
    id_number: EncryptedStr | UnsetType = UNSET
    """证件号码; encrypted in answers; e.g. 45458412545545."""
    medical_insurance: StringDecimal | UnsetType = UNSET
    """医疗保险; e.g. 001."""
    medical_insurance_c: StringDecimal | UnsetType = UNSET
    """医疗保险公司; e.g. 001."""
    mobile: EncryptedStr | UnsetType = UNSET
    """手机号; encrypted in answers; e.g. 13800138000."""
    old_insurance: StringDecimal | UnsetType = UNSET
    """养老保险; e.g. 200."""
    old_insurance_c: StringDecimal | UnsetType = UNSET
    """养老保险公司; e.g. 001."""
    pay_amount: StringDecimal
    """应发工资; e.g. 8000."""
    special_deduct_total: StringDecimal | UnsetType = UNSET
    """专项附加扣除合计; e.g. 200."""
    support_elderly: StringDecimal | UnsetType = UNSET
    """赡养老人; e.g. 022."""
    taxa_mount: StringDecimal | UnsetType = UNSET
    """代扣个税; e.g. 100."""
    un_emp_insurance: StringDecimal | UnsetType = UNSET
    """失业保险; e.g. 002."""
    un_emp_insurance_c: StringDecimal | UnsetType = UNSET
    """失业保险公司; e.g. 001."""
    sa_item_list: list[SaBillItemInput] | UnsetType = UNSET
    """自定义工资项目."""


class SaBillItem(Model, kw_only=True):
    """自定义工资项目."""

    item_value: StringDecimal | None = None
    """自定义工资项目金额; e.g. 1000."""
    item: NumberRef | None = None
    """工资项目信息."""


class SaBillItemInput(Input, kw_only=True):
    """自定义工资项目."""

    item_id: str | UnsetType = UNSET
    """自定义工资项目id; e.g. 754089433274709652."""
    item_value: StringDecimal | UnsetType = UNSET
    """自定义工资项目金额; e.g. 1000."""


class SaBillSave(Input, kw_only=True):
    """工资单保存."""

    items: list[SaBillInput]
    """工资单."""
