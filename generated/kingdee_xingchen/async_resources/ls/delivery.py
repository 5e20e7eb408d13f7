# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""发货单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import delivery as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.ls.delivery import (
        Delivery,
        DeliveryAudit,
        DeliveryFromOrderBill,
        DeliveryPage,
        DeliveryQuery,
        DeliveryReceive,
        DeliveryReceiveCancel,
        DeliveryRow,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenStr


class AsyncDeliveryResource(AsyncResource):
    """发货单"""

    async def list(
        self,
        *,
        request_material_flag: OpenStr[Literal["1", "0"]],
        request_store_id: str,
        request_bill_no: str | None = None,
        request_id: str | None = None,
        request_source_number: str | None = None,
        page_data_page: int,
        page_data_page_size: int,
        options: RequestOptions | None = None,
    ) -> DeliveryPage:
        """发货单列表.

        Args:
            request_material_flag: 是否带商品信息; 1 是, 0 否. Required.
            request_store_id: 门店id; e.g. 772414823497876205. Required.
            request_bill_no: 发货单编号; e.g. XSDD-20240520-00001.
            request_id: 发货单单据id; e.g. 838301774942061568.
            request_source_number: 来源单号; e.g. 001.
            page_data_page: 页数; e.g. 1. Required.
            page_data_page_size: 每页记录数; e.g. 50. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `DeliveryPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "request_material_flag": request_material_flag,
                "request_store_id": request_store_id,
                "request_bill_no": request_bill_no,
                "request_id": request_id,
                "request_source_number": request_source_number,
                "page_data_page": page_data_page,
                "page_data_page_size": page_data_page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        request_material_flag: OpenStr[Literal["1", "0"]],
        request_store_id: str,
        request_bill_no: str | None = None,
        request_id: str | None = None,
        request_source_number: str | None = None,
        page_data_page_size: int,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[DeliveryRow]:
        """发货单列表, all pages one after the other.

        Takes the arguments of `list` without `page_data_page` and raises what it raises.
        Returns an iterator of `DeliveryRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "request_material_flag": request_material_flag,
                "request_store_id": request_store_id,
                "request_bill_no": request_bill_no,
                "request_id": request_id,
                "request_source_number": request_source_number,
                "page_data_page_size": page_data_page_size,
            },
            options=options,
        )

    async def get(
        self,
        body: DeliveryQuery,
        *,
        options: RequestOptions | None = None,
    ) -> Delivery:
        """发货单详情.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `DeliveryQuery`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Delivery`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/零售云/门店管理/发货单/ 1.0.2, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.GET, {}, body=body, options=options)

    async def audit(
        self,
        body: DeliveryAudit,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """审核发货单.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `DeliveryAudit`.
            options: timeout, retries, deadline and headers of this call only.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/零售云/门店管理/发货单/ 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.AUDIT, {}, body=body, options=options)

    async def order_bill_to_delivery(
        self,
        body: DeliveryFromOrderBill,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """要货单下推发货单.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `DeliveryFromOrderBill`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/零售云/门店管理/发货单/ 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.ORDER_BILL_TO_DELIVERY, {}, body=body, options=options)

    async def receive(
        self,
        body: DeliveryReceive,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """发货单收货.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `DeliveryReceive`.
            options: timeout, retries, deadline and headers of this call only.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/零售云/门店管理/发货单/ 1.0.1, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.RECEIVE, {}, body=body, options=options)

    async def receive_cancel(
        self,
        body: DeliveryReceiveCancel,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """发货单取消收货.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `DeliveryReceiveCancel`.
            options: timeout, retries, deadline and headers of this call only.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/零售云/门店管理/发货单/ 1.0.1, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.RECEIVE_CANCEL, {}, body=body, options=options)
