# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户交易次数"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.arap.customer_pay_number import CustomerPayNumber
from ...runtime.operation import Operation, Param

GET: Final[Operation[CustomerPayNumber]] = Operation(
    id="arap.customer_pay_number.get",
    method="GET",
    path="/jdy/v2/arap/customer_pay_number",
    title="客户交易次数",
    result=CustomerPayNumber,
    params=(
        Param("end_date", "end_date", dt.date, required=True),
        Param("start_date", "start_date", dt.date, required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
