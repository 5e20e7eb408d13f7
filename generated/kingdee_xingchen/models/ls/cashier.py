# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr


class Cashier(Model, kw_only=True):
    """收银员."""

    rows: list[CashierRow] = field(default_factory=list)
    """数据行."""


class CashierRow(Model, kw_only=True):
    """数据行."""

    acc_name: str | None = None
    """收银员账号名称; e.g. 星辰贸易."""
    account_id: str | None = None
    """收银员账号id; e.g. 1584244570835057173."""
    admin_user: str | None = None
    """账套管理员; e.g. 15600009011."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    emp_id: str | None = None
    """职员id; e.g. 1449357883098586112."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """是否可用; 1 启用, 0 禁用."""
    fid: str | None = None
    """id; e.g. 1449358592472792064."""
    group_name: str | None = None
    """账套分组; e.g. 默认分类."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    service_id: str | None = None
    """服务id; e.g. 793491525839816987."""
    tel_phone: str | None = None
    """手机号; e.g. 13800138000."""
    tenant_id: str | None = None
    """账套id; e.g. 786567798997885376."""
    url: str | None = None
    """账套分组请求地址; e.g. https://example.com/file/1.png."""
    acc_info: CashierAccInfo | None = None
    """收银员账号信息."""
    cashier_stores: list[CashierCashierStore] = field(default_factory=list)
    """收银员绑定门店信息."""


class CashierAccInfo(Model, kw_only=True):
    """收银员账号信息."""

    acc_name: str | None = None
    """账套名称; e.g. 星辰贸易."""
    account_id: str | None = None
    """账号id; e.g. 1584244570835057173."""
    group_name: str | None = None
    """账套分组; e.g. 默认分类."""
    service_id: str | None = None
    """服务id; e.g. 793491525839816987."""
    tenant_id: str | None = None
    """账套id; e.g. 786567798997885376."""
    url: str | None = None
    """账套分组请求地址; e.g. https://example.com/file/1.png."""


class CashierCashierStore(Model, kw_only=True):
    """收银员绑定门店信息."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    account_id: str | None = None
    """账号id; e.g. 1584244570835057173."""
    cashier_id: str | None = None
    """收银员id; e.g. 1449358592472792064."""
    dept_id: str | None = None
    """部门id; e.g. 1295525001289549824."""
    store_id: str | None = None
    """门店id; e.g. 1301439517705646080."""


class CashierLogin(Input, kw_only=True):
    """收银员查询."""

    pwd: str
    """密码; 密码的 MD5，32 位大写; e.g. 0123456789ABCDEF0123456789ABCDEF."""
    tel_phone: str
    """手机号; e.g. 13800138000."""
