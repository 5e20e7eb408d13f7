# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""库存同步"""

from __future__ import annotations

from typing import Final

from ...models.inv.inv_synchronous import InventorySyncList
from ...runtime.operation import Operation, Param

LIST: Final[Operation[InventorySyncList]] = Operation(
    id="inv.inv_synchronous.list",
    method="GET",
    path="/jdy/v2/inv/inv_synchronous",
    title="库存同步列表",
    result=InventorySyncList,
    params=(Param("ids", "ids", array=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
