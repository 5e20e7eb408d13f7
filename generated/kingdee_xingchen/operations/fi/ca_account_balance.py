# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""出纳资金余额"""

from __future__ import annotations

from typing import Final

from ...models.fi.ca_account_balance import CaAccountBalance
from ...runtime.operation import Operation, Param

GET: Final[Operation[CaAccountBalance]] = Operation(
    id="fi.ca_account_balance.get",
    method="GET",
    path="/jdy/v2/fi/ca_account_balance",
    title="出纳资金余额",
    result=CaAccountBalance,
    params=(Param("currency_id", "currency_id"),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
