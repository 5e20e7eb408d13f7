# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""通用操作"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import common_operate as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.common import SaveReply
    from ...models.sys.common_operate import CommonOperation
    from ...runtime.options import RequestOptions


class AsyncCommonOperateResource(AsyncResource):
    """通用操作"""

    async def operate(
        self,
        body: CommonOperation,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """通用操作（审核、反审核、删除等）.

        By ids or by numbers. Un-audit and delete leave no trace in later lists.

        Args:
            body: what to send, a `CommonOperation`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.OPERATE, {}, body=body, options=options)
