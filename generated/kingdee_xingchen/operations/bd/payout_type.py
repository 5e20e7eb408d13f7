# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""支出类别"""

from __future__ import annotations

from typing import Final

from ...models.bd.payout_type import PayoutType, PayoutTypePage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[PayoutTypePage]] = Operation(
    id="bd.payout_type.list",
    method="GET",
    path="/jdy/v2/bd/payout_type",
    title="支出类别列表",
    result=PayoutTypePage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("group", "group", array=True),
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
    id="bd.payout_type.save",
    method="POST",
    path="/jdy/v2/bd/payout_type",
    title="支出类别保存",
    result=SaveReply,
    body=Body(PayoutType),
    payload="data",
    security=("signature", "app-token"),
)
