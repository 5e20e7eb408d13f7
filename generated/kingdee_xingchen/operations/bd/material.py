# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品"""

from __future__ import annotations

from typing import Final

from ...models.bd.material import Material, MaterialInput, MaterialPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[MaterialPage]] = Operation(
    id="bd.material.list",
    method="GET",
    path="/jdy/v2/bd/material",
    title="商品列表",
    result=MaterialPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
        Param("ids", "ids", array=True),
        Param("is_data_perm", "is_data_perm", bool),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("parent", "parent", array=True),
        Param("search", "search"),
        Param("show_units", "show_units", bool),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="bd.material.save",
    method="POST",
    path="/jdy/v2/bd/material",
    title="商品保存",
    result=SaveReply,
    body=Body(MaterialInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Material]] = Operation(
    id="bd.material.get",
    method="GET",
    path="/jdy/v2/bd/material_detail",
    title="商品详情",
    result=Material,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
