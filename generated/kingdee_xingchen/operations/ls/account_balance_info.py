# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员账户余额"""

from __future__ import annotations

from typing import Final

from ...models.ls.account_balance_info import MemberAccountBalance
from ...runtime.operation import Operation, Param

GET: Final[Operation[MemberAccountBalance]] = Operation(
    id="ls.account_balance_info.get",
    method="GET",
    path="/jdy/v2/ls/account_balance_info",
    title="会员账户余额查询",
    result=MemberAccountBalance,
    params=(
        Param("member_card_id", "member_card_id", required=True),
        Param("member_id", "member_id", required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
