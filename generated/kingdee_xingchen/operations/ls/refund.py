# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""零售退款"""

from __future__ import annotations

from typing import Final

from ...models.ls.refund import Refund, RefundSaveReply
from ...runtime.operation import Body, Operation

SAVE: Final[Operation[RefundSaveReply]] = Operation(
    id="ls.refund.save",
    method="POST",
    path="/jdy/v2/ls/refundSave",
    title="零售退款保存",
    result=RefundSaveReply,
    body=Body(Refund),
    payload="data",
    security=("signature", "app-token"),
)
