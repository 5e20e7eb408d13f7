# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""第三方消息"""

from __future__ import annotations

from typing import Final

from ...models.sys.outside_msg import OutsideMessage, OutsideMessageReply
from ...runtime.operation import Body, Operation

SEND: Final[Operation[OutsideMessageReply]] = Operation(
    id="sys.outside_msg.send",
    method="POST",
    path="/jdy/v2/sys/outside_msg",
    title="第三方消息",
    result=OutsideMessageReply,
    body=Body(OutsideMessage),
    payload="data",
    security=("signature", "app-token"),
)
