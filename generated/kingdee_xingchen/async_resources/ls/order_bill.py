# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""要货单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import order_bill as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.common import SaveReply
    from ...models.ls.order_bill import OrderBillAudit, OrderBillSave
    from ...runtime.options import RequestOptions


class AsyncOrderBillResource(AsyncResource):
    """要货单"""

    async def save(
        self,
        body: OrderBillSave,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """要货单保存.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `OrderBillSave`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/零售云/门店管理/要货单/ 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def audit(
        self,
        body: OrderBillAudit,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """审核要货单.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `OrderBillAudit`.
            options: timeout, retries, deadline and headers of this call only.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/零售云/门店管理/要货单/ 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.AUDIT, {}, body=body, options=options)
