# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""收入类别分类"""

from __future__ import annotations

from typing import Final

from ...models.common import NumberedItemPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[NumberedItemPage]] = Operation(
    id="bd.income_categorization.list",
    method="GET",
    path="/jdy/v2/bd/income_categorization",
    title="收入类别分类列表",
    result=NumberedItemPage,
    params=(
        Param("enable", "enable"),
        Param("search", "search"),
        Param("un_page", "un_page"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
