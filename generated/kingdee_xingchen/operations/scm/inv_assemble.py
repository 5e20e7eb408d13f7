# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""组装单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.inv_assemble import InvAssemble, InvAssembleInput, InvAssemblePage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[InvAssemblePage]] = Operation(
    id="scm.inv_assemble.list",
    method="GET",
    path="/jdy/v2/scm/inv_assemble",
    title="组装单列表",
    result=InvAssemblePage,
    params=(
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("dept_id", "dept_id", array=True),
        Param("dept_number", "dept_number"),
        Param("emp_id", "emp_id", array=True),
        Param("emp_number", "emp_number"),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
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
    id="scm.inv_assemble.save",
    method="POST",
    path="/jdy/v2/scm/inv_assemble",
    title="组装单保存",
    result=SaveReply,
    body=Body(InvAssembleInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[InvAssemble]] = Operation(
    id="scm.inv_assemble.get",
    method="GET",
    path="/jdy/v2/scm/inv_assemble_detail",
    title="组装单详情",
    result=InvAssemble,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
