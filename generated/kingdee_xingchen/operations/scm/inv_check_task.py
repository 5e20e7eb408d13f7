# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""盘点任务"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.scm.inv_check_task import InvCheckTask, InvCheckTaskPage, InvCheckTaskSaveReply
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[InvCheckTaskPage]] = Operation(
    id="scm.inv_check_task.list",
    method="GET",
    path="/jdy/v2/scm/inv_check_task",
    title="盘点任务列表",
    result=InvCheckTaskPage,
    params=(
        Param("check_model", "check_model"),
        Param("end_date", "end_date", dt.date),
        Param("search", "search"),
        Param("start_date", "start_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[InvCheckTaskSaveReply]] = Operation(
    id="scm.inv_check_task.save",
    method="POST",
    path="/jdy/v2/scm/inv_check_task",
    title="盘点任务单保存",
    result=InvCheckTaskSaveReply,
    body=Body(InvCheckTask),
    payload="data",
    security=("signature", "app-token"),
)
