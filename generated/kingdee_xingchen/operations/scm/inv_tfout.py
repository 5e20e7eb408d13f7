# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""调拨出库单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.inv_tfout import InvTfout, InvTfoutInput, InvTfoutPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[InvTfoutPage]] = Operation(
    id="scm.inv_tfout.list",
    method="GET",
    path="/jdy/v2/scm/inv_tfout",
    title="调拨出库单列表",
    result=InvTfoutPage,
    params=(
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("dept_id", "dept_id", array=True),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("in_stock_id", "in_stock_id", array=True),
        Param("in_stock_number", "in_stock_number"),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("out_dept_id", "out_dept_id", array=True),
        Param("out_stock_id", "out_stock_id", array=True),
        Param("out_stock_number", "out_stock_number"),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("trans_fer_status", "trans_fer_status"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.inv_tfout.save",
    method="POST",
    path="/jdy/v2/scm/inv_tfout",
    title="调拨出库单保存",
    result=SaveReply,
    body=Body(InvTfoutInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[InvTfout]] = Operation(
    id="scm.inv_tfout.get",
    method="GET",
    path="/jdy/v2/scm/inv_tfout_detail",
    title="调拨出库单详情",
    result=InvTfout,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
