# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""单据下推"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.sys.bill_push import BillPush
from ...runtime.operation import Body, Operation

PUSH: Final[Operation[SaveReply]] = Operation(
    id="sys.bill_push.push",
    method="POST",
    path="/jdy/v2/sys/bill_push",
    title="单据下推",
    result=SaveReply,
    body=Body(BillPush),
    payload="data",
    security=("signature", "app-token"),
)
