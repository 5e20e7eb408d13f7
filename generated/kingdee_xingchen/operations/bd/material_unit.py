# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品单位"""

from __future__ import annotations

from typing import Final

from ...models.bd.material_unit import MaterialUnit, MaterialUnitPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[MaterialUnitPage]] = Operation(
    id="bd.material_unit.list",
    method="GET",
    path="/jdy/v2/bd/material_unit",
    title="商品单位列表",
    result=MaterialUnitPage,
    params=(
        Param("material_id", "material_id", array=True, required=True),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
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

GET: Final[Operation[MaterialUnit]] = Operation(
    id="bd.material_unit.get",
    method="GET",
    path="/jdy/v2/bd/material_unit_detail",
    title="商品单位详情",
    result=MaterialUnit,
    params=(Param("id", "id", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
