# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""辅助属性"""

from __future__ import annotations

from typing import Final

from ...models.bd.aux_attribute import AuxAttribute, AuxAttributePage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[AuxAttributePage]] = Operation(
    id="bd.aux_attribute.list",
    method="GET",
    path="/jdy/v2/bd/aux_attribute",
    title="辅助属性列表",
    result=AuxAttributePage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
        Param("group_id", "group_id", array=True),
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
    id="bd.aux_attribute.save",
    method="POST",
    path="/jdy/v2/bd/aux_attribute",
    title="辅助属性保存",
    result=SaveReply,
    body=Body(AuxAttribute),
    payload="data",
    security=("signature", "app-token"),
)
