# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""生产任务BOM"""

from __future__ import annotations

from typing import Final

from ...models.pm.bom import ProductionBom, ProductionBomQuery
from ...runtime.operation import Body, Operation

LIST: Final[Operation[ProductionBom]] = Operation(
    id="pm.bom.list",
    method="POST",
    path="/jdy/v2/pm/bom",
    title="BOM单列表",
    result=ProductionBom,
    body=Body(ProductionBomQuery),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
    undocumented=True,
)
