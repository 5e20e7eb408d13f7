# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""仓库"""

from __future__ import annotations

from typing import Final

from ...models.bd.store import Store, StoreInput, StorePage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[StorePage]] = Operation(
    id="bd.store.list",
    method="GET",
    path="/jdy/v2/bd/store",
    title="仓库列表",
    result=StorePage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
        Param("groupid", "groupid", array=True),
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
    id="bd.store.save",
    method="POST",
    path="/jdy/v2/bd/store",
    title="仓库保存",
    result=SaveReply,
    body=Body(StoreInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Store]] = Operation(
    id="bd.store.get",
    method="GET",
    path="/jdy/v2/bd/store_detail",
    title="仓库详情",
    result=Store,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
