# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""计量单位"""

from __future__ import annotations

from typing import Final

from ...models.bd.measure_unit import MeasureUnit, MeasureUnitInput, MeasureUnitPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[MeasureUnitPage]] = Operation(
    id="bd.measure_unit.list",
    method="GET",
    path="/jdy/v2/bd/measure_unit",
    title="计量单位列表",
    result=MeasureUnitPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
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
    id="bd.measure_unit.save",
    method="POST",
    path="/jdy/v2/bd/measure_unit",
    title="计量单位保存",
    result=SaveReply,
    body=Body(MeasureUnitInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[MeasureUnit]] = Operation(
    id="bd.measure_unit.get",
    method="GET",
    path="/jdy/v2/bd/measure_unit_detail",
    title="计量单位详情",
    result=MeasureUnit,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
