# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""生产任务单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.pm.mo_taskbill import MoTaskBill, MoTaskBillInput, MoTaskBillPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[MoTaskBillPage]] = Operation(
    id="pm.mo_taskbill.list",
    method="GET",
    path="/jdy/v2/pm/mo_taskbill",
    title="生产任务单列表",
    result=MoTaskBillPage,
    params=(
        Param("begin_time", "begin_time", EpochMillis),
        Param("bill_close_state", "bill_close_state"),
        Param("bill_status", "bill_status"),
        Param("dept_id", "dept_id", array=True),
        Param("emp_id", "emp_id", array=True),
        Param("end_date", "end_date", dt.date),
        Param("end_time", "end_time", EpochMillis),
        Param("expire_time", "expire_time", EpochMillis),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("search", "search"),
        Param("start_date", "start_date", dt.date),
        Param("start_time", "start_time", EpochMillis),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

GET: Final[Operation[MoTaskBill]] = Operation(
    id="pm.mo_taskbill.get",
    method="GET",
    path="/jdy/v2/pm/mo_taskbill_detail",
    title="生产任务单详情",
    result=MoTaskBill,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="pm.mo_taskbill.save",
    method="POST",
    path="/jdy/v2/pm/mo_task_bill",
    title="生产任务单保存",
    result=SaveReply,
    body=Body(MoTaskBillInput),
    payload="data",
    security=("signature", "app-token"),
)
