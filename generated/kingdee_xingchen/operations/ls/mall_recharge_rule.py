# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""充值赠送规则"""

from __future__ import annotations

from typing import Final

from ...models.ls.mall_recharge_rule import MallRechargeRuleList
from ...runtime.operation import Operation, Param

LIST: Final[Operation[MallRechargeRuleList]] = Operation(
    id="ls.mall_recharge_rule.list",
    method="GET",
    path="/jdy/v2/ls/mall_recharge_rule",
    title="充值赠送规则",
    result=MallRechargeRuleList,
    params=(
        Param("member_id", "member_id", required=True),
        Param("member_card_id", "member_card_id"),
        Param("store_id", "store_id"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
