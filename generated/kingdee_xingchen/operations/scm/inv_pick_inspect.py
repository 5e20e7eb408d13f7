# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""拣验货单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.inv_pick_inspect import (
    InvPickInspect,
    InvPickInspectInput,
    InvPickInspectPage,
    InvPickInspectPush,
    InvPickInspectPushReply,
)
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[InvPickInspectPage]] = Operation(
    id="scm.inv_pick_inspect.list",
    method="GET",
    path="/jdy/v2/scm/inv_pick_inspect",
    title="拣验货单列表",
    result=InvPickInspectPage,
    params=(
        Param("begin_date", "begin_date", dt.date),
        Param("bill_status", "bill_status"),
        Param("dept_id", "dept_id", array=True),
        Param("emp_id", "emp_id", array=True),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("end_date", "end_date", dt.date),
        Param("end_time", "end_time", EpochMillis),
        Param("expire_date", "expire_date", dt.date),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("pick_status", "pick_status"),
        Param("src_bill_no", "src_bill_no"),
        Param("src_bill_type", "src_bill_type"),
        Param("src_customer_id", "src_customer_id", array=True),
        Param("src_supplier_id", "src_supplier_id", array=True),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("start_date", "start_date", dt.date),
        Param("start_time", "start_time", EpochMillis),
        Param("total_fields", "total_fields"),
        Param("trans_type", "trans_type"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

GET: Final[Operation[InvPickInspect]] = Operation(
    id="scm.inv_pick_inspect.get",
    method="GET",
    path="/jdy/v2/scm/inv_pick_inspect_detail",
    title="拣验货单详情",
    result=InvPickInspect,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.inv_pick_inspect.save",
    method="POST",
    path="/jdy/v2/scm/inv_pick_inspect_save",
    title="拣验货单保存",
    result=SaveReply,
    body=Body(InvPickInspectInput),
    payload="data",
    security=("signature", "app-token"),
)

PUSH: Final[Operation[InvPickInspectPushReply]] = Operation(
    id="scm.inv_pick_inspect.push",
    method="POST",
    path="/jdy/v2/scm/inv_pick_inspect_push",
    title="拣验货单下推",
    result=InvPickInspectPushReply,
    body=Body(InvPickInspectPush),
    payload="data",
    security=("signature", "app-token"),
)
