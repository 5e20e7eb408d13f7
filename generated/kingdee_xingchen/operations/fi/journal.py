# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""日记账"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.fi.journal import Journal, JournalInput, JournalPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[JournalPage]] = Operation(
    id="fi.journal.list",
    method="GET",
    path="/jdy/v2/fi/journal",
    title="日记账列表",
    result=JournalPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("period", "period"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="fi.journal.save",
    method="POST",
    path="/jdy/v2/fi/journal",
    title="日记账保存",
    result=SaveReply,
    body=Body(JournalInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Journal]] = Operation(
    id="fi.journal.get",
    method="GET",
    path="/jdy/v2/fi/journal_detail",
    title="日记账详情",
    result=Journal,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
