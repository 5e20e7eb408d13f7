# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import StringDecimal


class ArReportPage(Page, kw_only=True):
    """客户应收统计表."""

    rows: list[ArReportRow] = field(default_factory=list)
    """客户应收统计表."""


class ArReportRow(Model, kw_only=True):
    """客户应收统计表行."""

    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    amount_for: StringDecimal | None = None
    """应收金额; e.g. 100."""
    balance_for: StringDecimal | None = None
    """余额; e.g. 100."""
    oth_amount_for: StringDecimal | None = None
    """其他应收金额; e.g. 100."""
    oth_balance_for: StringDecimal | None = None
    """其他应收余额; e.g. 100."""
    pre_amount_for: StringDecimal | None = None
    """预收金额; e.g. 100."""
    pre_balance_for: StringDecimal | None = None
    """预收款余额; e.g. 100."""
    rp_amount_for: StringDecimal | None = None
    """收款合计; e.g. 100."""
    rp_oth_amount_for: StringDecimal | None = None
    """收其他应收款; e.g. 100."""
    rp_scm_amount_for: StringDecimal | None = None
    """收销售款; e.g. 100."""
    scm_amount_for: StringDecimal | None = None
    """销售应收金额; e.g. 100."""
    scm_balance_for: StringDecimal | None = None
    """销售应收余额; e.g. 100."""
