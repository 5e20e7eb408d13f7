# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""资产类别"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.fi.fa_group import FaGroup, FaGroupPage
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[FaGroupPage]] = Operation(
    id="fi.fa_group.list",
    method="GET",
    path="/jdy/v2/fi/fa_group",
    title="资产类别列表",
    result=FaGroupPage,
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
    id="fi.fa_group.save",
    method="POST",
    path="/jdy/v2/fi/fa_group_save",
    title="资产类别保存",
    result=SaveReply,
    body=Body(FaGroup),
    payload="data",
    security=("signature", "app-token"),
)
