# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""职员"""

from __future__ import annotations

from typing import Final

from ...models.bd.emp import Employee, EmployeeInput, EmployeePage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[EmployeePage]] = Operation(
    id="bd.emp.list",
    method="GET",
    path="/jdy/v2/bd/emp",
    title="职员列表",
    result=EmployeePage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("dept_id", "dept_id", array=True),
        Param("enable", "enable", int),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("search", "search"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="bd.emp.save",
    method="POST",
    path="/jdy/v2/bd/emp",
    title="职员保存",
    result=SaveReply,
    body=Body(EmployeeInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Employee]] = Operation(
    id="bd.emp.get",
    method="GET",
    path="/jdy/v2/bd/emp_detail",
    title="职员详情",
    result=Employee,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
