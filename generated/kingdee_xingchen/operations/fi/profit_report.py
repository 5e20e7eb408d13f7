# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""利润表"""

from __future__ import annotations

from typing import Final

from ...models.fi.profit_report import ProfitReport
from ...runtime.operation import Operation, Param

GET: Final[Operation[ProfitReport]] = Operation(
    id="fi.profit_report.get",
    method="GET",
    path="/jdy/v2/fi/profit_report",
    title="利润表",
    result=ProfitReport,
    params=(Param("period", "period", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
