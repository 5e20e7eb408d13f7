# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""收银员"""

from __future__ import annotations

from typing import Final

from ...models.ls.cashier import Cashier, CashierLogin
from ...runtime.operation import Body, Operation

GET: Final[Operation[Cashier]] = Operation(
    id="ls.cashier.get",
    method="POST",
    path="/jdy/v2/ls/cashier",
    title="收银员详情",
    result=Cashier,
    body=Body(CashierLogin),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
    undocumented=True,
)
