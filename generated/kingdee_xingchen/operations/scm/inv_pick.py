# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""生产领料单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.inv_pick import InvPick, InvPickInput, InvPickPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[InvPickPage]] = Operation(
    id="scm.inv_pick.list",
    method="GET",
    path="/jdy/v2/scm/inv_pick",
    title="生产领料单列表",
    result=InvPickPage,
    params=(
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("currency_id", "currency_id", array=True),
        Param("dept_id", "dept_id", array=True),
        Param("dept_number", "dept_number"),
        Param("emp_id", "emp_id", array=True),
        Param("end_date", "end_date", dt.date),
        Param("end_time", "end_time", EpochMillis),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("src_bill_no", "src_bill_no"),
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

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.inv_pick.save",
    method="POST",
    path="/jdy/v2/scm/inv_pick",
    title="生产领料单保存",
    result=SaveReply,
    body=Body(InvPickInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[InvPick]] = Operation(
    id="scm.inv_pick.get",
    method="GET",
    path="/jdy/v2/scm/inv_pick_detail",
    title="生产领料单详情",
    result=InvPick,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
