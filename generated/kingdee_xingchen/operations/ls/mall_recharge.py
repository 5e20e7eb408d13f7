# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员充值"""

from __future__ import annotations

from typing import Final

from ...models.ls.mall_recharge import MallRecharge, MallRechargeReply
from ...runtime.operation import Body, Operation

RECHARGE: Final[Operation[MallRechargeReply]] = Operation(
    id="ls.mall_recharge.recharge",
    method="POST",
    path="/jdy/v2/ls/mall_recharge",
    title="会员充值",
    result=MallRechargeReply,
    body=Body(MallRecharge),
    payload="data",
    security=("signature", "app-token"),
)
