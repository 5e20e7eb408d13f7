# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员积分"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import integral as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.ls.integral import IntegralAdjust
    from ...runtime.options import RequestOptions


class AsyncIntegralResource(AsyncResource):
    """会员积分"""

    async def adjust(
        self,
        body: IntegralAdjust,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """会员积分调整.

        Args:
            body: what to send, a `IntegralAdjust`.
            options: timeout, retries, deadline and headers of this call only.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/会员资料 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.ADJUST, {}, body=body, options=options)
