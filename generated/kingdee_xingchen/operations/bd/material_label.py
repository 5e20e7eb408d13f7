# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品标签"""

from __future__ import annotations

from typing import Final

from ...models.bd.material_label import MaterialLabel
from ...models.bd.shared import TreeItemPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[TreeItemPage]] = Operation(
    id="bd.material_label.list",
    method="GET",
    path="/jdy/v2/bd/material_label",
    title="商品标签列表",
    result=TreeItemPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
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
    id="bd.material_label.save",
    method="POST",
    path="/jdy/v2/bd/material_label",
    title="商品标签保存",
    result=SaveReply,
    body=Body(MaterialLabel),
    payload="data",
    security=("signature", "app-token"),
)
