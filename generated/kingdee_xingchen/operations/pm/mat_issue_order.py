# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""委外发料单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.pm.mat_issue_order import MatIssueOrder, MatIssueOrderInput, MatIssueOrderPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[MatIssueOrderPage]] = Operation(
    id="pm.mat_issue_order.list",
    method="GET",
    path="/jdy/v2/pm/mat_issue_order",
    title="委外发料单列表",
    result=MatIssueOrderPage,
    params=(
        Param("begin_date", "begin_date", dt.date),
        Param("begin_time", "begin_time", EpochMillis),
        Param("bill_status", "bill_status"),
        Param("creator_id", "creator_id", array=True),
        Param("end_date", "end_date", dt.date),
        Param("end_time", "end_time", EpochMillis),
        Param("expire_date", "expire_date", dt.date),
        Param("expire_time", "expire_time", EpochMillis),
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

GET: Final[Operation[MatIssueOrder]] = Operation(
    id="pm.mat_issue_order.get",
    method="GET",
    path="/jdy/v2/pm/mat_issue_order_detail",
    title="委外发料单详情",
    result=MatIssueOrder,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="pm.mat_issue_order.save",
    method="POST",
    path="/jdy/v2/pm/mat_issue_order_save",
    title="委外发料单保存",
    result=SaveReply,
    body=Body(MatIssueOrderInput),
    payload="data",
    security=("signature", "app-token"),
)
