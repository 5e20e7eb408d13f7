# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""调拨差异单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.scm.inv_tfdiff import InvTfdiffPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[InvTfdiffPage]] = Operation(
    id="scm.inv_tfdiff.list",
    method="GET",
    path="/jdy/v2/scm/inv_tfdiff",
    title="调拨差异单列表",
    result=InvTfdiffPage,
    params=(
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("dept_id", "dept_id", array=True),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("out_dept_id", "out_dept_id", array=True),
        Param("search", "search"),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("trans_type", "trans_type"),
        Param("transfer_status", "transfer_status"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
