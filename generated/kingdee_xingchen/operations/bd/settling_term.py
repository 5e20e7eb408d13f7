# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""结算期限"""

from __future__ import annotations

from typing import Final

from ...models.bd.settling_term import SettlingTerm, SettlingTermInput, SettlingTermPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SettlingTermPage]] = Operation(
    id="bd.settling_term.list",
    method="GET",
    path="/jdy/v2/bd/settling_term",
    title="结算期限列表",
    result=SettlingTermPage,
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
    id="bd.settling_term.save",
    method="POST",
    path="/jdy/v2/bd/settling_term",
    title="结算期限保存",
    result=SaveReply,
    body=Body(SettlingTermInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[SettlingTerm]] = Operation(
    id="bd.settling_term.get",
    method="GET",
    path="/jdy/v2/bd/settling_term_detail",
    title="结算期限详情",
    result=SettlingTerm,
    params=(Param("id", "id", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
