# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""存放地点"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.fi.fa_location import FaLocation, FaLocationPage
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[FaLocationPage]] = Operation(
    id="fi.fa_location.list",
    method="GET",
    path="/jdy/v2/fi/fa_location",
    title="存放地点列表",
    result=FaLocationPage,
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
    id="fi.fa_location.save",
    method="POST",
    path="/jdy/v2/fi/fa_location_save",
    title="存放地点保存",
    result=SaveReply,
    body=Body(FaLocation),
    payload="data",
    security=("signature", "app-token"),
)
