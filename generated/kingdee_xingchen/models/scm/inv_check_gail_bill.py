# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AuditTrail, AuditTrailInput, Page
from ...models.scm.stock_lines import StockLine, StockLineInput
from ...runtime.model import Model
from ...runtime.values import LocalDateTime, OpenStr


class InvCheckResultPage(Page, kw_only=True):
    """盘盈、盘亏单列表."""

    rows: list[InvCheckResultRow] = field(default_factory=list)
    """盘盈、盘亏单."""


class InvCheckResultRow(Model, kw_only=True):
    """盘盈、盘亏单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. PYD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    audit_time: LocalDateTime | None = None
    """审核时间; China time."""
    auditor_id: str | None = None
    """审核人id; e.g. 711482437467642775."""
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
    remark: str | None = None
    """备注; e.g. 备注."""


class InvCheckResult(AuditTrail, kw_only=True):
    """盘盈、盘亏单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. PYD-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    remark: str | None = None
    """备注; e.g. 备注."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""
    voucher_no: str | None = None
    """凭证字号; e.g. 记-1."""
    voucher_period: str | None = None
    """期间; e.g. 2020."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    material_entity: list[InvCheckResultLine] = field(default_factory=list)
    """商品分录."""


class InvCheckResultInput(AuditTrailInput, kw_only=True):
    """盘盈、盘亏单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. PYD-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    dept_number: str | UnsetType = UNSET
    """部门编码; e.g. BM001."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    material_entity: list[InvCheckResultLineInput]
    """商品分录."""


class InvCheckResultLine(StockLine, kw_only=True):
    """商品分录."""

    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    price: Decimal | None = None
    """单价; e.g. 5.5."""
    aux_qty: Decimal | None = None
    """辅助单位数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 1."""
    src_bill_type_id: str | None = None
    """源单类型id; e.g. sal_bill_order."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""


class InvCheckResultLineInput(StockLineInput, kw_only=True):
    """商品分录."""
