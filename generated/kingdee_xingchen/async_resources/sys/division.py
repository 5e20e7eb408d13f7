# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""省市区"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import division as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.sys.division import Divisions
    from ...runtime.options import RequestOptions


class AsyncDivisionResource(AsyncResource):
    """省市区"""

    async def load(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Divisions:
        """省市区查询.

        Args:
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Divisions`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.6, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.LOAD, {}, options=options)
