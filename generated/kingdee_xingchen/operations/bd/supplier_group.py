# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""供应商分类"""

from __future__ import annotations

from typing import Final

from ...models.bd.supplier_group import SupplierGroup, SupplierGroupPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SupplierGroupPage]] = Operation(
    id="bd.supplier_group.list",
    method="GET",
    path="/jdy/v2/bd/supplier_group",
    title="供应商分类列表",
    result=SupplierGroupPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
        Param("level", "level"),
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
    id="bd.supplier_group.save",
    method="POST",
    path="/jdy/v2/bd/supplier_group",
    title="供应商分类保存",
    result=SaveReply,
    body=Body(SupplierGroup),
    payload="data",
    security=("signature", "app-token"),
)
