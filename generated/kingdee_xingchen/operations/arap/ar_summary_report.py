# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""应收账款汇总表"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.arap.ar_summary_report import ArSummaryReportPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[ArSummaryReportPage]] = Operation(
    id="arap.ar_summary_report.list",
    method="GET",
    path="/jdy/v2/arap/ar_summary_report",
    title="应收账款汇总表",
    result=ArSummaryReportPage,
    params=(
        Param("end_date", "end_date", dt.date, required=True),
        Param("start_date", "start_date", dt.date, required=True),
        Param("customer_group_ids", "customer_group_ids", array=True),
        Param("customer_ids", "customer_ids", array=True),
        Param("dept_ids", "dept_ids", array=True),
        Param("emp_ids", "emp_ids", array=True),
        Param("include_oth", "include_oth", bool),
        Param("include_uncheck", "include_uncheck", bool),
        Param("is_foreigncur", "is_foreigncur", bool),
        Param("isshowls", "isshowls", bool),
        Param("not_invoiced", "not_invoiced", bool),
        Param("not_view_no_happen", "not_view_no_happen", bool),
        Param("not_view_zero", "not_view_zero", bool),
        Param("search", "search"),
        Param("summary_type", "summary_type"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
