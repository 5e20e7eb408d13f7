# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""采购申请单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.pur_request import PurRequest, PurRequestInput, PurRequestPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[PurRequestPage]] = Operation(
    id="scm.pur_request.list",
    method="GET",
    path="/jdy/v2/scm/pur_request",
    title="采购申请单列表",
    result=PurRequestPage,
    params=(
        Param("bill_close_state", "bill_close_state"),
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("dept_id", "dept_id", array=True),
        Param("dept_number", "dept_number"),
        Param("emp_id", "emp_id", array=True),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("order_by", "order_by"),
        Param("pur_chase_status", "pur_chase_status"),
        Param("show_material_total", "show_material_total", bool),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("total_fields", "total_fields"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.pur_request.save",
    method="POST",
    path="/jdy/v2/scm/pur_request",
    title="采购申请单保存",
    result=SaveReply,
    body=Body(PurRequestInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[PurRequest]] = Operation(
    id="scm.pur_request.get",
    method="GET",
    path="/jdy/v2/scm/pur_request_detail",
    title="采购申请单详情",
    result=PurRequest,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
