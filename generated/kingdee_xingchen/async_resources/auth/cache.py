# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""删除授权缓存"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.auth import cache as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...runtime.options import RequestOptions


class AsyncCacheResource(AsyncResource):
    """删除授权缓存"""

    async def delete(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """删除授权缓存.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            options: timeout, retries, deadline and headers of this call only.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/缓存 1.0.0, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.DELETE, {}, options=options)
