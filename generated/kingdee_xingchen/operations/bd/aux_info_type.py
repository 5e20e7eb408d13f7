# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""辅助资料分类"""

from __future__ import annotations

from typing import Final

from ...models.bd.aux_info_type import AuxInfoType, AuxInfoTypeInput
from ...models.bd.shared import TreeItemPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[TreeItemPage]] = Operation(
    id="bd.aux_info_type.list",
    method="GET",
    path="/jdy/v2/bd/aux_info_type",
    title="辅助资料分类列表",
    result=TreeItemPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("parent", "parent", array=True),
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
    id="bd.aux_info_type.save",
    method="POST",
    path="/jdy/v2/bd/aux_info_type",
    title="辅助资料分类保存",
    result=SaveReply,
    body=Body(AuxInfoTypeInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[AuxInfoType]] = Operation(
    id="bd.aux_info_type.get",
    method="GET",
    path="/jdy/v2/bd/aux_info_type_detail",
    title="辅助资料分类详情",
    result=AuxInfoType,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
