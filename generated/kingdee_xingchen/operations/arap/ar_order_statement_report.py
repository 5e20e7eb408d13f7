# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""应收账款明细表"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.arap.ar_order_statement_report import ArOrderStatementReportPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[ArOrderStatementReportPage]] = Operation(
    id="arap.ar_order_statement_report.list",
    method="GET",
    path="/jdy/v2/arap/ar_order_statement_report",
    title="应收账款明细表",
    result=ArOrderStatementReportPage,
    params=(
        Param("customer_id", "customer_id", required=True),
        Param("end_date", "end_date", dt.date, required=True),
        Param("start_date", "start_date", dt.date, required=True),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
