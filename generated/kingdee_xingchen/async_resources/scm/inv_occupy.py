# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""库存占用"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import inv_occupy as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.scm.inv_occupy import InvOccupy, InvOccupyRelease, InvOccupyReply
    from ...runtime.options import RequestOptions


class AsyncInvOccupyResource(AsyncResource):
    """库存占用"""

    async def occupy(
        self,
        body: InvOccupy,
        *,
        options: RequestOptions | None = None,
    ) -> InvOccupyReply:
        """库存占用.

        Args:
            body: what to send, a `InvOccupy`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvOccupyReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存报表 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.OCCUPY, {}, body=body, options=options)

    async def release(
        self,
        body: InvOccupyRelease,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """库存占用释放.

        Args:
            body: what to send, a `InvOccupyRelease`.
            options: timeout, retries, deadline and headers of this call only.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存报表 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.RELEASE, {}, body=body, options=options)
