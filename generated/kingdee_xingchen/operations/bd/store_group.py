# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""仓库分类"""

from __future__ import annotations

from typing import Final

from ...models.bd.store_group import StoreGroup, StoreGroupInput, StoreGroupPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[StoreGroupPage]] = Operation(
    id="bd.store_group.list",
    method="GET",
    path="/jdy/v2/bd/store_group",
    title="仓库分类列表",
    result=StoreGroupPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("level", "level", int),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
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
    id="bd.store_group.save",
    method="POST",
    path="/jdy/v2/bd/store_group",
    title="仓库分类保存",
    result=SaveReply,
    body=Body(StoreGroupInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[StoreGroup]] = Operation(
    id="bd.store_group.get",
    method="GET",
    path="/jdy/v2/bd/store_group_detail",
    title="仓库分类详情",
    result=StoreGroup,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
