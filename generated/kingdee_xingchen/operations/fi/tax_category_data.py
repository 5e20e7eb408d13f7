# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""税收分类编码"""

from __future__ import annotations

from typing import Final

from ...models.fi.tax_category_data import TaxCategoryDataPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[TaxCategoryDataPage]] = Operation(
    id="fi.tax_category_data.list",
    method="GET",
    path="/jdy/v2/fi/tax_category_data",
    title="税收分类编码列表",
    result=TaxCategoryDataPage,
    params=(
        Param("pid", "pid"),
        Param("search", "search"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
