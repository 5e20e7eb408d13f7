# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""明细账"""

from __future__ import annotations

from typing import Final

from ...models.fi.sub_ledger_report import SubLedgerReportPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[SubLedgerReportPage]] = Operation(
    id="fi.sub_ledger_report.list",
    method="GET",
    path="/jdy/v2/fi/sub_ledger_report",
    title="明细账",
    result=SubLedgerReportPage,
    params=(
        Param("account_id", "account_id", required=True),
        Param("end_period", "end_period", required=True),
        Param("start_period", "start_period", required=True),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
