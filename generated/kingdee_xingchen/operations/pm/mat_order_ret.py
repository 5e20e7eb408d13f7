# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""委外退料单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.pm.mat_order_ret import MatOrderRet, MatOrderRetPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[MatOrderRetPage]] = Operation(
    id="pm.mat_order_ret.list",
    method="GET",
    path="/jdy/v2/pm/mat_order_ret",
    title="委外退料单列表",
    result=MatOrderRetPage,
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

GET: Final[Operation[MatOrderRet]] = Operation(
    id="pm.mat_order_ret.get",
    method="GET",
    path="/jdy/v2/pm/mat_order_ret_detail",
    title="委外退料单详情",
    result=MatOrderRet,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
