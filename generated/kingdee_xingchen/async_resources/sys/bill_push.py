# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""单据下推"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import bill_push as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.common import SaveReply
    from ...models.sys.bill_push import BillPush
    from ...runtime.options import RequestOptions


class AsyncBillPushResource(AsyncResource):
    """单据下推"""

    async def push(
        self,
        body: BillPush,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """单据下推.

        Saves the target at once and answers its id. Only sales orders may be merged, into a
        sales outbound.

        Args:
            body: what to send, a `BillPush`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.15, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.PUSH, {}, body=body, options=options)
