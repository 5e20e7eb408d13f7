# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""变动方式分类"""

from __future__ import annotations

from typing import Final

from ...models.common import NumberedItemPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[NumberedItemPage]] = Operation(
    id="fi.fa_modegroup.list",
    method="GET",
    path="/jdy/v2/fi/fa_modegroup",
    title="变动方式分类列表",
    result=NumberedItemPage,
    params=(
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
