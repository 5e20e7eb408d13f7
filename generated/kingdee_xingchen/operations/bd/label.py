# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""标签"""

from __future__ import annotations

from typing import Final

from ...models.bd.label import Label, LabelInput, LabelPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[LabelPage]] = Operation(
    id="bd.label.list",
    method="GET",
    path="/jdy/v2/bd/label",
    title="标签列表",
    result=LabelPage,
    params=(
        Param("base_data_use_id", "base_data_use_id", required=True),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("parent_id", "parent_id"),
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
    id="bd.label.save",
    method="POST",
    path="/jdy/v2/bd/label",
    title="标签保存",
    result=SaveReply,
    body=Body(LabelInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Label]] = Operation(
    id="bd.label.get",
    method="GET",
    path="/jdy/v2/bd/label_detail",
    title="标签详情",
    result=Label,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
