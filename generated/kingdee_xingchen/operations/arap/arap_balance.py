# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""应收应付余额表"""

from __future__ import annotations

from typing import Final

from ...models.arap.arap_balance import ArapBalance
from ...runtime.operation import Operation, Param

GET: Final[Operation[ArapBalance]] = Operation(
    id="arap.arap_balance.get",
    method="GET",
    path="/jdy/v2/arap/arap_balance",
    title="应收应付余额表",
    result=ArapBalance,
    params=(Param("period", "period"),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
