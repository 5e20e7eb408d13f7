# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""BOM单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.bd.bom import Bom, BomInput, BomPage
from ...models.common import NumberRefPage, SaveReply
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[BomPage]] = Operation(
    id="bd.bom.list",
    method="GET",
    path="/jdy/v2/bd/bom",
    title="BOM单列表",
    result=BomPage,
    params=(
        Param("end_date", "end_date", dt.date, required=True),
        Param("start_date", "start_date", dt.date, required=True),
        Param("begin_date", "begin_date", dt.date),
        Param("expire_date", "expire_date", dt.date),
        Param("search", "search"),
        Param("un_page", "un_page"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="bd.bom.save",
    method="POST",
    path="/jdy/v2/bd/bom",
    title="BOM单保存",
    result=SaveReply,
    body=Body(BomInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Bom]] = Operation(
    id="bd.bom.get",
    method="GET",
    path="/jdy/v2/bd/bom_detail",
    title="BOM单详情",
    result=Bom,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

QUERY: Final[Operation[NumberRefPage]] = Operation(
    id="bd.bom.query",
    method="GET",
    path="/jdy/v2/bd/bom_query",
    title="产品查询BOM",
    result=NumberRefPage,
    params=(
        Param("material_id", "material_id", required=True),
        Param("aux_prop_id", "aux_prop_id"),
        Param("search", "search"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
