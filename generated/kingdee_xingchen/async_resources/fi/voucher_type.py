# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""凭证字"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import voucher_type as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.common import NumberedItemPage
    from ...runtime.options import RequestOptions


class AsyncVoucherTypeResource(AsyncResource):
    """凭证字"""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> NumberedItemPage:
        """凭证字列表.

        Args:
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `NumberedItemPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/财务资料 1.0.8, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.LIST, {}, options=options)
