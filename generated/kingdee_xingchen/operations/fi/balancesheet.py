# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""资产负债表"""

from __future__ import annotations

from typing import Final

from ...models.fi.balancesheet import BalanceSheet
from ...runtime.operation import Operation, Param

GET: Final[Operation[BalanceSheet]] = Operation(
    id="fi.balancesheet.get",
    method="GET",
    path="/jdy/v2/fi/balancesheet",
    title="资产负债表",
    result=BalanceSheet,
    params=(Param("period", "period", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
