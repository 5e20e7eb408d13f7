# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户价格资料新增"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import customer_price as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.bd.customer_price import CustomerPrice
    from ...models.common import SaveReply
    from ...runtime.options import RequestOptions


class AsyncCustomerPriceResource(AsyncResource):
    """客户价格资料新增"""

    async def save(
        self,
        body: CustomerPrice,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """客户价格资料新增.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `CustomerPrice`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/基础资料/价格资料/商品价格资料 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)
