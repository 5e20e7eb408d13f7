# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""供应商/客户对账单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.arap.reconciliation_statement import ReconciliationStatementPage
from ...runtime.operation import Operation, Param

LIST: Final[Operation[ReconciliationStatementPage]] = Operation(
    id="arap.reconciliation_statement.list",
    method="GET",
    path="/jdy/v2/arap/reconciliation_statement",
    title="供应商/客户对账单",
    result=ReconciliationStatementPage,
    params=(
        Param("end_date", "end_date", dt.date, required=True),
        Param("start_date", "start_date", dt.date, required=True),
        Param("dept_ids", "dept_ids", array=True),
        Param("emp_ids", "emp_ids", array=True),
        Param("include_oth", "include_oth", bool),
        Param("include_uncheck", "include_uncheck", bool),
        Param("is_not_show_settle_bill", "is_not_show_settle_bill", bool),
        Param("is_not_show_total", "is_not_show_total", bool),
        Param("is_only_show_total", "is_only_show_total", bool),
        Param("is_show_ls", "is_show_ls", bool),
        Param("is_show_settle_src_bill", "is_show_settle_src_bill", bool),
        Param("item_group_ids", "item_group_ids", array=True),
        Param("item_ids", "item_ids", array=True),
        Param("not_view_zero", "not_view_zero", bool),
        Param("report_entity", "report_entity"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
