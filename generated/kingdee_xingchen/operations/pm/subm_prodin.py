# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""委外产品入库单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply, SupplierBillPage
from ...models.pm.subm_prodin import SubmProdIn, SubmProdInInput
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SupplierBillPage]] = Operation(
    id="pm.subm_prodin.list",
    method="GET",
    path="/jdy/v2/pm/subm_prodin",
    title="委外产品入库单列表",
    result=SupplierBillPage,
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
    id="pm.subm_prodin.save",
    method="POST",
    path="/jdy/v2/pm/subm_prodin",
    title="委外产品入库单保存",
    result=SaveReply,
    body=Body(SubmProdInInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[SubmProdIn]] = Operation(
    id="pm.subm_prodin.get",
    method="GET",
    path="/jdy/v2/pm/subm_prodin_detail",
    title="委外产品入库单详情",
    result=SubmProdIn,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
