# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户分类"""

from __future__ import annotations

from typing import Final

from ...models.bd.customer_group import CustomerGroup, CustomerGroupPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[CustomerGroupPage]] = Operation(
    id="bd.customer_group.list",
    method="GET",
    path="/jdy/v2/bd/customer_group",
    title="客户分类列表",
    result=CustomerGroupPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("ids", "ids", array=True),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("name", "name"),
        Param("number", "number"),
        Param("parent", "parent", array=True),
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
    id="bd.customer_group.save",
    method="POST",
    path="/jdy/v2/bd/customer_group",
    title="客户分类保存",
    result=SaveReply,
    body=Body(CustomerGroup),
    payload="data",
    security=("signature", "app-token"),
)
