# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""委外加工单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.pm.subm_workorder import SubmWorkOrder, SubmWorkOrderInput, SubmWorkOrderPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SubmWorkOrderPage]] = Operation(
    id="pm.subm_workorder.list",
    method="GET",
    path="/jdy/v2/pm/subm_workorder",
    title="委外加工单列表",
    result=SubmWorkOrderPage,
    params=(
        Param("begin_date", "begin_date", dt.date),
        Param("begin_time", "begin_time", EpochMillis),
        Param("bill_status", "bill_status"),
        Param("dept_id", "dept_id", array=True),
        Param("emp_id", "emp_id", array=True),
        Param("end_date", "end_date", dt.date),
        Param("end_time", "end_time", EpochMillis),
        Param("expire_date", "expire_date", dt.date),
        Param("expire_time", "expire_time", EpochMillis),
        Param("search", "search"),
        Param("start_date", "start_date", dt.date),
        Param("start_time", "start_time", EpochMillis),
        Param("supplier_id", "supplier_id", array=True),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="pm.subm_workorder.save",
    method="POST",
    path="/jdy/v2/pm/subm_workorder",
    title="委外加工单保存",
    result=SaveReply,
    body=Body(SubmWorkOrderInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[SubmWorkOrder]] = Operation(
    id="pm.subm_workorder.get",
    method="GET",
    path="/jdy/v2/pm/subm_workorder_detail",
    title="委外加工单详情",
    result=SubmWorkOrder,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
