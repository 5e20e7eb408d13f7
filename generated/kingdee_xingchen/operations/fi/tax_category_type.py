# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""税收分类编码类别"""

from __future__ import annotations

from typing import Final

from ...models.fi.tax_category_type import TaxCategoryTypeList
from ...runtime.operation import Operation, Param

LIST: Final[Operation[TaxCategoryTypeList]] = Operation(
    id="fi.tax_category_type.list",
    method="GET",
    path="/jdy/v2/fi/tax_category_type",
    title="税收分类编码类别列表",
    result=TaxCategoryTypeList,
    params=(Param("pid", "pid"),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
