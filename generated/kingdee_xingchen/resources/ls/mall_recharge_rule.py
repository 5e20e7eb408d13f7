# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""充值赠送规则"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import mall_recharge_rule as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.ls.mall_recharge_rule import MallRechargeRuleList
    from ...runtime.options import RequestOptions


class MallRechargeRuleResource(Resource):
    """充值赠送规则"""

    def list(
        self,
        *,
        member_id: str,
        member_card_id: str | None = None,
        store_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> MallRechargeRuleList:
        """充值赠送规则.

        Args:
            member_id: 会员id; e.g. 715062425922579551. Required.
            member_card_id: 会员卡id; e.g. 778209647415493644.
            store_id: 门店id; e.g. 772414823497876205.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `MallRechargeRuleList`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/积分储值 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "member_id": member_id,
                "member_card_id": member_card_id,
                "store_id": store_id,
            },
            options=options,
        )
