# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""零售退款"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import refund as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.ls.refund import Refund, RefundSaveReply
    from ...runtime.options import RequestOptions


class RefundResource(Resource):
    """零售退款"""

    def save(
        self,
        body: Refund,
        *,
        options: RequestOptions | None = None,
    ) -> RefundSaveReply:
        """零售退款保存.

        Args:
            body: what to send, a `Refund`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `RefundSaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理/零售单 1.0.6, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)
