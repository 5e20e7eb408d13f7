# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import StringDecimal


class ArSummaryReportPage(Page, kw_only=True):
    """应收账款汇总表."""

    rows: list[ArSummaryReportRow] = field(default_factory=list)
    """应收账款汇总表."""


class ArSummaryReportRow(Model, kw_only=True):
    """应收账款汇总表行."""

    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    balance_for: StringDecimal | None = None
    """余额-应收; e.g. 100."""
    customer_group_id: str | None = None
    """客户分类id; e.g. 708416049357558375."""
    customer_group_name: str | None = None
    """客户分类名称; e.g. 小微企业."""
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    oth_balance_for: StringDecimal | None = None
    """其他应收余额; e.g. 100."""
    pre_balance_for: StringDecimal | None = None
    """预收款余额; e.g. 100."""
    rp_scm_amount_for: StringDecimal | None = None
    """收销售款; e.g. 100."""
    scm_balance_for: StringDecimal | None = None
    """销售应收余额; e.g. 100."""
