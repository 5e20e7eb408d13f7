# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""盘亏单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.inv_check_gail_bill import (
    InvCheckResult,
    InvCheckResultInput,
    InvCheckResultPage,
)
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[InvCheckResultPage]] = Operation(
    id="scm.inv_check_loss_bill.list",
    method="GET",
    path="/jdy/v2/scm/inv_check_loss_bill",
    title="盘亏单列表",
    result=InvCheckResultPage,
    params=(
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("material_name", "material_name"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.inv_check_loss_bill.save",
    method="POST",
    path="/jdy/v2/scm/inv_check_loss_bill",
    title="盘亏单保存",
    result=SaveReply,
    body=Body(InvCheckResultInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[InvCheckResult]] = Operation(
    id="scm.inv_check_loss_bill.get",
    method="GET",
    path="/jdy/v2/scm/inv_check_loss_bill_detail",
    title="盘亏单详情",
    result=InvCheckResult,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
