# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""辅助资料"""

from __future__ import annotations

from typing import Final

from ...models.bd.aux_info import AuxInfo, AuxInfoInput, AuxInfoPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[AuxInfoPage]] = Operation(
    id="bd.aux_info.list",
    method="GET",
    path="/jdy/v2/bd/aux_info",
    title="辅助资料列表",
    result=AuxInfoPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable"),
        Param("group", "group", array=True),
        Param("ids", "ids", array=True),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("name", "name"),
        Param("number", "number"),
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
    id="bd.aux_info.save",
    method="POST",
    path="/jdy/v2/bd/aux_info",
    title="辅助资料保存",
    result=SaveReply,
    body=Body(AuxInfoInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[AuxInfo]] = Operation(
    id="bd.aux_info.get",
    method="GET",
    path="/jdy/v2/bd/aux_info_detail",
    title="辅助资料详情",
    result=AuxInfo,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
