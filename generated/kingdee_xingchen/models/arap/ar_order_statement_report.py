# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class ArOrderStatementReportPage(Page, kw_only=True):
    """应收账款明细表."""

    rows: list[ArOrderStatementReportRow] = field(default_factory=list)
    """应收账款明细表."""
    pre_total_amount: StringDecimal | None = None
    """上期余额; e.g. 100."""
    total_amount: StringDecimal | None = None
    """当期余额; e.g. 100."""
    total_amount_for: StringDecimal | None = None
    """应付合计; e.g. 100."""
    total_rp_amount_for: StringDecimal | None = None
    """已付合计; e.g. 100."""


class ArOrderStatementReportRow(Model, kw_only=True):
    """应收账款明细表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    amount: StringDecimal | None = None
    """单据金额; e.g. 55."""
    amount_for: StringDecimal | None = None
    """应收金额; e.g. 100."""
    balance_for: StringDecimal | None = None
    """余额; e.g. 100."""
    bill_type_name: str | None = None
    """单据类型名称; e.g. 100."""
    bill_type: (
        OpenStr[
            Literal[
                "ar_creditbill",
                "ar_precreditbill",
                "ar_precreditretbill",
                "sal_bill_outbound",
                "sal_bill_inbound",
                "ar_othercreditbill",
                "ar_othercreditretbill",
            ]
        ]
        | None
    ) = None
    """单据类型编码; ar_creditbill 付款, ar_precreditbill 预付款, ar_precreditretbill 退款, sal_bill_outbound
    收货, sal_bill_inbound 退货, ar_othercreditbill 欠款, ar_othercreditretbill 应退.
    """
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
    type_name: str | None = None
    """款项类型; e.g. 预付款."""
