# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""变动方式"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.fi.fa_altermode import FaAlterMode, FaAlterModePage
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[FaAlterModePage]] = Operation(
    id="fi.fa_altermode.list",
    method="GET",
    path="/jdy/v2/fi/fa_altermode",
    title="变动方式列表",
    result=FaAlterModePage,
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
    id="fi.fa_altermode.save",
    method="POST",
    path="/jdy/v2/fi/fa_altermode_save",
    title="变动方式保存",
    result=SaveReply,
    body=Body(FaAlterMode),
    payload="data",
    security=("signature", "app-token"),
)
