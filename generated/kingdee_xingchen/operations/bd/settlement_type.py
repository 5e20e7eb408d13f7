# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""结算方式"""

from __future__ import annotations

from typing import Final

from ...models.bd.settlement_type import SettlementTypeInput, SettlementTypePage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SettlementTypePage]] = Operation(
    id="bd.settlement_type.list",
    method="GET",
    path="/jdy/v2/bd/settlement_type",
    title="结算方式列表",
    result=SettlementTypePage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
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
    id="bd.settlement_type.save",
    method="POST",
    path="/jdy/v2/bd/settlement_type",
    title="结算方式保存",
    result=SaveReply,
    body=Body(SettlementTypeInput),
    payload="data",
    security=("signature", "app-token"),
)
