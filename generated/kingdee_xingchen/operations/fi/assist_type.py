# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""辅助核算类别"""

from __future__ import annotations

from typing import Final

from ...models.fi.assist_type import AssistTypePage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[AssistTypePage]] = Operation(
    id="fi.assist_type.list",
    method="GET",
    path="/jdy/v2/fi/assist_type_list",
    title="辅助核算类别列表",
    result=AssistTypePage,
    params=(
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
