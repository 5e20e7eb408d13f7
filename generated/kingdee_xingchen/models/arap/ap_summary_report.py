# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import StringDecimal


class ApSummaryReportPage(Page, kw_only=True):
    """应付账款汇总表."""

    rows: list[ApSummaryReportRow] = field(default_factory=list)
    """应付账款汇总表."""


class ApSummaryReportRow(Model, kw_only=True):
    """应付账款汇总表行."""

    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    balance_for: StringDecimal | None = None
    """余额-应付; e.g. 100."""
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    oth_balance_for: StringDecimal | None = None
    """其他应付余额; e.g. 100."""
    pre_balance_for: StringDecimal | None = None
    """预付款余额; e.g. 100."""
    scm_balance_for: StringDecimal | None = None
    """采购应付余额; e.g. 100."""
    supplier_group_id: str | None = None
    """供应商分类id; e.g. 725795381121989959."""
    supplier_group_name: str | None = None
    """供应商分类名称; e.g. 小微企业."""
