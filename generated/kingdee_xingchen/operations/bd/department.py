# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""部门"""

from __future__ import annotations

from typing import Final

from ...models.bd.department import Department, DepartmentInput, DepartmentPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[DepartmentPage]] = Operation(
    id="bd.department.list",
    method="GET",
    path="/jdy/v2/bd/department",
    title="部门列表",
    result=DepartmentPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("ids", "ids", array=True),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("parent_id", "parent_id", array=True),
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
    id="bd.department.save",
    method="POST",
    path="/jdy/v2/bd/department",
    title="部门保存",
    result=SaveReply,
    body=Body(DepartmentInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Department]] = Operation(
    id="bd.department.get",
    method="GET",
    path="/jdy/v2/bd/department_detail",
    title="部门详情",
    result=Department,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
