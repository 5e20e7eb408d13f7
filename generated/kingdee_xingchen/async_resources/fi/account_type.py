# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""科目类别"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import account_type as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.common import NumberRefPage
    from ...runtime.options import RequestOptions


class AsyncAccountTypeResource(AsyncResource):
    """科目类别"""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> NumberRefPage:
        """科目类别列表.

        Args:
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `NumberRefPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/财务资料/科目类别 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.LIST, {}, options=options)
