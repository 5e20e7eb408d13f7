# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""要货单"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.ls.order_bill import OrderBillAudit, OrderBillSave
from ...runtime.operation import Body, Operation

SAVE: Final[Operation[SaveReply]] = Operation(
    id="ls.order_bill.save",
    method="POST",
    path="/jdy/v2/ls/order_bill",
    title="要货单保存",
    result=SaveReply,
    body=Body(OrderBillSave),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)

AUDIT: Final[Operation[None]] = Operation(
    id="ls.order_bill.audit",
    method="POST",
    path="/jdy/v2/ls/order_bill/audit",
    title="审核要货单",
    result=None,
    body=Body(OrderBillAudit),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)
