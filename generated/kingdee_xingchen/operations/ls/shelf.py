# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品上下架"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.ls.shelf import ShelfPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[ShelfPage]] = Operation(
    id="ls.shelf.list",
    method="GET",
    path="/jdy/v2/ls/shelf",
    title="商品上下架列表",
    result=ShelfPage,
    params=(
        Param("store_id", "store_id", required=True),
        Param("end_modified", "end_modified", dt.date),
        Param("id", "id"),
        Param("name", "name"),
        Param("number", "number"),
        Param("start_modified", "start_modified", dt.date),
        Param("status", "status", int),
        Param("page", "page", int, required=True),
        Param("page_size", "page_size", int, required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
