# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""收入类别"""

from __future__ import annotations

from typing import Final

from ...models.bd.income_type import IncomeType
from ...models.common import NumberedItemPage, SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[NumberedItemPage]] = Operation(
    id="bd.income_type.list",
    method="GET",
    path="/jdy/v2/bd/income_type",
    title="收入类别列表",
    result=NumberedItemPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable"),
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
    id="bd.income_type.save",
    method="POST",
    path="/jdy/v2/bd/income_type",
    title="收入类别保存",
    result=SaveReply,
    body=Body(IncomeType),
    payload="data",
    security=("signature", "app-token"),
)
