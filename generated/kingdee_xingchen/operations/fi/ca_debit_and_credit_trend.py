# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""出纳资金收支趋势"""

from __future__ import annotations

from typing import Final

from ...models.fi.ca_debit_and_credit_trend import CaDebitAndCreditTrend
from ...runtime.operation import Operation, Param

GET: Final[Operation[CaDebitAndCreditTrend]] = Operation(
    id="fi.ca_debit_and_credit_trend.get",
    method="GET",
    path="/jdy/v2/fi/ca_debit_and_credit_trend",
    title="出纳资金收支趋势",
    result=CaDebitAndCreditTrend,
    params=(
        Param("income_type", "income_type", required=True),
        Param("trend_type", "trend_type", required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
