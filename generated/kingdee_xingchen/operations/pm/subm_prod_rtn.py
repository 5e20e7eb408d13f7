# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""委外产品退货单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.pm.subm_prod_rtn import SubmProdRtn, SubmProdRtnPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SubmProdRtnPage]] = Operation(
    id="pm.subm_prod_rtn.list",
    method="GET",
    path="/jdy/v2/pm/subm_prod_rtn",
    title="委外产品退货单列表",
    result=SubmProdRtnPage,
    params=(
        Param("begin_date", "begin_date", dt.date),
        Param("begin_time", "begin_time", EpochMillis),
        Param("bill_end_date", "bill_end_date", dt.date),
        Param("bill_start_date", "bill_start_date", dt.date),
        Param("bill_status", "bill_status"),
        Param("creator_id_list", "creator_id_list", array=True),
        Param("end_time", "end_time", EpochMillis),
        Param("expire_date", "expire_date", dt.date),
        Param("expire_time", "expire_time", EpochMillis),
        Param("search", "search"),
        Param("start_time", "start_time", EpochMillis),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

GET: Final[Operation[SubmProdRtn]] = Operation(
    id="pm.subm_prod_rtn.get",
    method="GET",
    path="/jdy/v2/pm/subm_prod_rtn_detail",
    title="委外产品退货单详情",
    result=SubmProdRtn,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
