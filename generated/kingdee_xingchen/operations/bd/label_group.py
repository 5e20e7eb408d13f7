# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""标签分类"""

from __future__ import annotations

from typing import Final

from ...models.bd.label_group import LabelGroup, LabelGroupPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[LabelGroupPage]] = Operation(
    id="bd.label_group.list",
    method="GET",
    path="/jdy/v2/bd/label_group",
    title="标签分类列表",
    result=LabelGroupPage,
    params=(
        Param("base_data_use_id", "base_data_use_id", required=True),
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

SAVE: Final[Operation[SaveReply]] = Operation(
    id="bd.label_group.save",
    method="POST",
    path="/jdy/v2/bd/label_group",
    title="标签分类保存",
    result=SaveReply,
    body=Body(LabelGroup),
    payload="data",
    security=("signature", "app-token"),
)
