# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""门店"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import NumberRef
from ...models.ls.store import DeliveryCenters, RetailStore, RetailStorePage
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[RetailStorePage]] = Operation(
    id="ls.store.list",
    method="GET",
    path="/jdy/v2/ls/store",
    title="门店列表",
    result=RetailStorePage,
    params=(
        Param("enable", "enable", int),
        Param("end_modified", "end_modified", dt.date),
        Param("id", "id"),
        Param("name", "name"),
        Param("number", "number"),
        Param("start_modified", "start_modified", dt.date),
        Param("page", "page", int, required=True),
        Param("page_size", "page_size", int, required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[NumberRef]] = Operation(
    id="ls.store.save",
    method="POST",
    path="/jdy/v2/ls/store",
    title="门店保存",
    result=NumberRef,
    body=Body(RetailStore),
    payload="data",
    security=("signature", "app-token"),
)

DELIVERY: Final[Operation[DeliveryCenters]] = Operation(
    id="ls.store.delivery",
    method="GET",
    path="/jdy/v2/ls/store/delivery",
    title="根据门店获取配送中心",
    result=DeliveryCenters,
    params=(
        Param("store_id", "store_id", required=True),
        Param("enable", "enable", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
    undocumented=True,
)
