# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""其他出库单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.inv_other_out import InvOtherOut, InvOtherOutInput, InvOtherOutPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[InvOtherOutPage]] = Operation(
    id="scm.inv_other_out.list",
    method="GET",
    path="/jdy/v2/scm/inv_other_out",
    title="其他出库单列表",
    result=InvOtherOutPage,
    params=(
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("customer_id", "customer_id", array=True),
        Param("customer_name", "customer_name"),
        Param("customer_number", "customer_number"),
        Param("dept_id", "dept_id", array=True),
        Param("dept_number", "dept_number"),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
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
    id="scm.inv_other_out.save",
    method="POST",
    path="/jdy/v2/scm/inv_other_out",
    title="其他出库单保存",
    result=SaveReply,
    body=Body(InvOtherOutInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[InvOtherOut]] = Operation(
    id="scm.inv_other_out.get",
    method="GET",
    path="/jdy/v2/scm/inv_other_out_detail",
    title="其他出库单详情",
    result=InvOtherOut,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
