# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员级别"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.ls.mb_level import MemberLevelPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[MemberLevelPage]] = Operation(
    id="ls.mb_level.list",
    method="GET",
    path="/jdy/v2/ls/mb_level",
    title="会员级别列表",
    result=MemberLevelPage,
    params=(
        Param("enable", "enable", int),
        Param("end_modified", "end_modified", dt.date),
        Param("id", "id"),
        Param("name", "name"),
        Param("number", "number"),
        Param("start_modified", "start_modified", dt.date),
        Param("page", "page", int, required=True),
        Param("page_size", "page_size", int, required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
