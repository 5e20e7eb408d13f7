# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""支出类别分类"""

from __future__ import annotations

from typing import Final

from ...models.common import NumberedItemPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[NumberedItemPage]] = Operation(
    id="bd.pay_out_type_group.list",
    method="GET",
    path="/jdy/v2/bd/pay_out_type_group_list",
    title="支出类别分类列表",
    result=NumberedItemPage,
    params=(
        Param("enable", "enable"),
        Param("parent", "parent", array=True),
        Param("search", "search"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
