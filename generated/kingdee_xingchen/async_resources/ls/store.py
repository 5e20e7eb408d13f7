# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""门店"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.ls import store as ops

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ...models.common import NumberRef
    from ...models.ls.store import DeliveryCenters, RetailStore, RetailStorePage, RetailStoreRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenInt


class AsyncStoreResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """门店"""

    _entity = "lsbd_store"

    async def list(
        self,
        *,
        enable: OpenInt[Literal[0, 1]] | None = None,
        end_modified: dt.date | None = None,
        id: str | None = None,
        name: str | None = None,
        number: str | None = None,
        start_modified: dt.date | None = None,
        page: int,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> RetailStorePage:
        """门店列表.

        Args:
            enable: 状态; 0 禁用, 1 可用.
            end_modified: 结束修改时间; yyyy-MM-dd.
            id: id; e.g. 838301774942061568.
            name: 门店名称; e.g. 名称.
            number: 编码; e.g. 001.
            start_modified: 开始修改时间; yyyy-MM-dd.
            page: 当前页; e.g. 1. Required.
            page_size: 每页条数; e.g. 50. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `RetailStorePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "enable": enable,
                "end_modified": end_modified,
                "id": id,
                "name": name,
                "number": number,
                "start_modified": start_modified,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        enable: OpenInt[Literal[0, 1]] | None = None,
        end_modified: dt.date | None = None,
        id: str | None = None,
        name: str | None = None,
        number: str | None = None,
        start_modified: dt.date | None = None,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[RetailStoreRow]:
        """门店列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `RetailStoreRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "enable": enable,
                "end_modified": end_modified,
                "id": id,
                "name": name,
                "number": number,
                "start_modified": start_modified,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: RetailStore,
        *,
        options: RequestOptions | None = None,
    ) -> NumberRef:
        """门店保存.

        Args:
            body: what to send, a `RetailStore`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `NumberRef`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理 1.0.2, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def delivery(
        self,
        *,
        store_id: str,
        enable: int | None = None,
        options: RequestOptions | None = None,
    ) -> DeliveryCenters:
        """根据门店获取配送中心.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            store_id: 门店id; e.g. 772414823497876205. Required.
            enable: 配送中心状态; e.g. 1.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `DeliveryCenters`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/零售云/门店管理/ 1.0.3, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.DELIVERY,
            {
                "store_id": store_id,
                "enable": enable,
            },
            options=options,
        )
