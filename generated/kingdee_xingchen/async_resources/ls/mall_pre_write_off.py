# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""预核销"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import mall_pre_write_off as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.ls.mall_pre_write_off import PreWriteOff, PreWriteOffReply
    from ...runtime.options import RequestOptions


class AsyncMallPreWriteOffResource(AsyncResource):
    """预核销"""

    async def write_off(
        self,
        body: PreWriteOff,
        *,
        options: RequestOptions | None = None,
    ) -> PreWriteOffReply:
        """预核销.

        Args:
            body: what to send, a `PreWriteOff`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `PreWriteOffReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理 1.0.6, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.WRITE_OFF, {}, body=body, options=options)

    async def cancel(
        self,
        body: PreWriteOff,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """反预核销.

        Args:
            body: what to send, a `PreWriteOff`.
            options: timeout, retries, deadline and headers of this call only.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理 1.0.6, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.CANCEL, {}, body=body, options=options)
