# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""科目余额表"""

from __future__ import annotations

from typing import Final

from ...models.fi.account_balance_report import AccountBalanceReportPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[AccountBalanceReportPage]] = Operation(
    id="fi.account_balance_report.list",
    method="GET",
    path="/jdy/v2/fi/account_balance_report",
    title="科目余额表",
    result=AccountBalanceReportPage,
    params=(
        Param("end_period", "end_Period", required=True),
        Param("start_period", "start_period", required=True),
        Param("currency_id", "currency_id"),
        Param("search", "search"),
        Param("show_expand_item", "show_expand_item", int),
        Param("show_sum_acct_type", "show_sum_acct_type", int),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
