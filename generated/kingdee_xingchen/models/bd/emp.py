# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, OpenStr


class EmployeePage(Page, kw_only=True):
    """职员列表."""

    rows: list[EmployeeRow] = field(default_factory=list)
    """职员."""


class EmployeeRow(Model, kw_only=True):
    """职员列表行."""

    id: str
    """职员id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    id_number: EncryptedStr | None = None
    """身份证号; encrypted in answers; e.g. 333321111111111111."""
    mobile: EncryptedStr | None = None
    """手机号码; encrypted in answers; e.g. 13800138000."""


class Employee(Model, kw_only=True):
    """职员."""

    id: str | None = None
    """职员id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    birthday: EncryptedStr | None = None
    """生日; encrypted in answers; e.g. 1990-01-01."""
    department_id: str | None = None
    """部门id; e.g. 799695611882987622."""
    department_name: str | None = None
    """部门名称; e.g. 部门名称."""
    department_number: str | None = None
    """部门编码; at most 30 characters; e.g. 001."""
    email: EncryptedStr | None = None
    """邮箱; encrypted in answers; e.g. name@example.com."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """可用状态; 1 可用, 0 不可用."""
    gender: OpenStr[Literal["1", "0"]] | None = None
    """性别; 1 男, 0 女."""
    hire_date: dt.date | None = None
    """入职日期; yyyy-MM-dd."""
    id_number: EncryptedStr | None = None
    """身份证号; encrypted in answers; e.g. 458555185412130026."""
    leave_date: dt.date | None = None
    """离职日期; yyyy-MM-dd."""
    mobile: EncryptedStr | None = None
    """手机号; encrypted in answers; e.g. 13800138000."""
    settle_bank_id: str | None = None
    """结算账户id; e.g. 710763657760828896."""
    settle_type_id: str | None = None
    """结算类型id; e.g. 1001."""
    wechat: EncryptedStr | None = None
    """微信号; encrypted in answers; e.g. zhangsan."""


class EmployeeInput(Input, kw_only=True):
    """职员."""

    id: str | UnsetType = UNSET
    """职员id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    birthday: EncryptedStr | UnsetType = UNSET
    """生日; encrypted in answers; e.g. 1990-01-01."""
    department_id: str | UnsetType = UNSET
    """部门id; e.g. 799695611882987622."""
    department_number: str | UnsetType = UNSET
    """部门编码; at most 30 characters; e.g. 001."""
    email: EncryptedStr | UnsetType = UNSET
    """邮箱; encrypted in answers; e.g. name@example.com."""
    gender: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """性别; 1 男, 0 女."""
    hire_date: dt.date | UnsetType = UNSET
    """入职日期; yyyy-MM-dd."""
    id_number: EncryptedStr | UnsetType = UNSET
    """身份证号; encrypted in answers; e.g. 458555185412130026."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    mobile: EncryptedStr | UnsetType = UNSET
    """手机号; encrypted in answers; e.g. 13800138000."""
    wechat: EncryptedStr | UnsetType = UNSET
    """微信号; encrypted in answers; e.g. zhangsan."""
