# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""材料分录联动"""

from __future__ import annotations

from typing import Final

from ...models.pm.bom_material import BomMaterialList, BomMaterialQuery
from ...runtime.operation import Body, Operation

QUERY: Final[Operation[BomMaterialList]] = Operation(
    id="pm.bom_material.query",
    method="POST",
    path="/jdy/v2/pm/bom_material",
    title="材料分录联动查询",
    result=BomMaterialList,
    body=Body(BomMaterialQuery),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
