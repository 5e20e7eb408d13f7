# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""使用状态"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.fi.fa_usestatus import FaUseStatusInput, FaUseStatusPage
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[FaUseStatusPage]] = Operation(
    id="fi.fa_usestatus.list",
    method="GET",
    path="/jdy/v2/fi/fa_usestatus",
    title="使用状态列表",
    result=FaUseStatusPage,
    params=(
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
    id="fi.fa_usestatus.save",
    method="POST",
    path="/jdy/v2/fi/fa_usestatus_save",
    title="使用状态保存",
    result=SaveReply,
    body=Body(FaUseStatusInput),
    payload="data",
    security=("signature", "app-token"),
)
