# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.values import LocalDateTime, StringDecimal


class CustomerBusiness(Model, kw_only=True):
    """客户交易数据."""

    last_month_refund_fees: StringDecimal | None = None
    """上月退款金额; e.g. 0.0."""
    last_month_sal_fees: StringDecimal | None = None
    """上月交易金额; e.g. 0.0."""
    lately_transaction_date: LocalDateTime | None = None
    """最近一次交易时间; China time."""
    lately_transaction_fees: StringDecimal | None = None
    """最近一次交易金额; e.g. 100.00."""
    month_refund_fees: StringDecimal | None = None
    """本月退款金额; e.g. 0.0."""
    month_transaction_fees: StringDecimal | None = None
    """本月交易金额; e.g. 0.0."""
    year_refund_fees: StringDecimal | None = None
    """年退款金额; e.g. 0.0."""
    year_transaction_fees: StringDecimal | None = None
    """年交易金额; e.g. 0.0."""
