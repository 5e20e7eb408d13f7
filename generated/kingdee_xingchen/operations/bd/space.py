# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""仓位"""

from __future__ import annotations

from typing import Final

from ...models.bd.space import Space, SpaceInput, SpacePage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SpacePage]] = Operation(
    id="bd.space.list",
    method="GET",
    path="/jdy/v2/bd/spaces",
    title="仓位列表",
    result=SpacePage,
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

GET: Final[Operation[Space]] = Operation(
    id="bd.space.get",
    method="GET",
    path="/jdy/v2/bd/space_detail",
    title="仓位详情",
    result=Space,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="bd.space.save",
    method="POST",
    path="/jdy/v2/bd/space",
    title="仓位保存",
    result=SaveReply,
    body=Body(SpaceInput),
    payload="data",
    security=("signature", "app-token"),
)
