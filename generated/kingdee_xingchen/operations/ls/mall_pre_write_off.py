# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""预核销"""

from __future__ import annotations

from typing import Final

from ...models.ls.mall_pre_write_off import PreWriteOff, PreWriteOffReply
from ...runtime.operation import Body, Operation

WRITE_OFF: Final[Operation[PreWriteOffReply]] = Operation(
    id="ls.mall_pre_write_off.write_off",
    method="POST",
    path="/jdy/v2/ls/mall_pre_write_off",
    title="预核销",
    result=PreWriteOffReply,
    body=Body(PreWriteOff),
    payload="data",
    security=("signature", "app-token"),
)

CANCEL: Final[Operation[None]] = Operation(
    id="ls.mall_pre_write_off.cancel",
    method="POST",
    path="/jdy/v2/ls/mall_pre_write_off_cancel",
    title="反预核销",
    result=None,
    body=Body(PreWriteOff),
    payload="data",
    security=("signature", "app-token"),
)
