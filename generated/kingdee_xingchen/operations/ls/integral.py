# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员积分"""

from __future__ import annotations

from typing import Final

from ...models.ls.integral import IntegralAdjust
from ...runtime.operation import Body, Operation

ADJUST: Final[Operation[None]] = Operation(
    id="ls.integral.adjust",
    method="POST",
    path="/jdy/v2/ls/integral_adjust",
    title="会员积分调整",
    result=None,
    body=Body(IntegralAdjust),
    payload="data",
    security=("signature", "app-token"),
)
