# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员充值"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import mall_recharge as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.ls.mall_recharge import MallRecharge, MallRechargeReply
    from ...runtime.options import RequestOptions


class MallRechargeResource(Resource):
    """会员充值"""

    def recharge(
        self,
        body: MallRecharge,
        *,
        options: RequestOptions | None = None,
    ) -> MallRechargeReply:
        """会员充值.

        Args:
            body: what to send, a `MallRecharge`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `MallRechargeReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/会员资料 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(ops.RECHARGE, {}, body=body, options=options)
