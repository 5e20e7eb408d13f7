# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员账户余额"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import account_balance_info as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.ls.account_balance_info import MemberAccountBalance
    from ...runtime.options import RequestOptions


class AsyncAccountBalanceInfoResource(AsyncResource):
    """会员账户余额"""

    async def get(
        self,
        *,
        member_card_id: str,
        member_id: str,
        options: RequestOptions | None = None,
    ) -> MemberAccountBalance:
        """会员账户余额查询.

        Args:
            member_card_id: 会员卡id; e.g. 778209647415493644. Required.
            member_id: 会员id; e.g. 715062425922579551. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `MemberAccountBalance`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/会员资料 1.0.6, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "member_card_id": member_card_id,
                "member_id": member_id,
            },
            options=options,
        )
