# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""辅助属性分类"""

from __future__ import annotations

from typing import Final

from ...models.bd.aux_type import AuxType, AuxTypePage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[AuxTypePage]] = Operation(
    id="bd.aux_type.list",
    method="GET",
    path="/jdy/v2/bd/aux_type",
    title="辅助属性分类列表",
    result=AuxTypePage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
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
    id="bd.aux_type.save",
    method="POST",
    path="/jdy/v2/bd/aux_type",
    title="辅助属性分类保存",
    result=SaveReply,
    body=Body(AuxType),
    payload="data",
    security=("signature", "app-token"),
)
