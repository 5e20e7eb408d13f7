# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户欠款余额"""

from __future__ import annotations

from typing import Final

from ...models.arap.customer_debt import CustomerDebtList
from ...runtime.operation import Operation, Param

LIST: Final[Operation[CustomerDebtList]] = Operation(
    id="arap.customer_debt.list",
    method="GET",
    path="/jdy/v2/arap/customer_debt",
    title="客户欠款余额",
    result=CustomerDebtList,
    params=(
        Param("customer_id", "customer_id", array=True, required=True),
        Param("currency_id", "currency_id"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
