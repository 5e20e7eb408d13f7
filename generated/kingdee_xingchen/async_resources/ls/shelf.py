# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品上下架"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.ls import shelf as ops

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ...models.ls.shelf import ShelfPage, ShelfRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenInt


class AsyncShelfResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """商品上下架"""

    _entity = "lsbd_onoffshelf"

    async def list(
        self,
        *,
        store_id: str,
        end_modified: dt.date | None = None,
        id: str | None = None,
        name: str | None = None,
        number: str | None = None,
        start_modified: dt.date | None = None,
        status: OpenInt[Literal[1, 2]] | None = None,
        page: int,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> ShelfPage:
        """商品上下架列表.

        Args:
            store_id: 门店id; e.g. 772414823497876205. Required.
            end_modified: 结束修改时间; yyyy-MM-dd.
            id: id; e.g. 838301774942061568.
            name: 商品名称; e.g. 名称.
            number: 编码; e.g. 001.
            start_modified: 开始修改时间; yyyy-MM-dd.
            status: 上下架状态; 1 上架, 2 下架.
            page: 当前页; e.g. 1. Required.
            page_size: 每页条数; e.g. 50. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ShelfPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理 1.0.8, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "store_id": store_id,
                "end_modified": end_modified,
                "id": id,
                "name": name,
                "number": number,
                "start_modified": start_modified,
                "status": status,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        store_id: str,
        end_modified: dt.date | None = None,
        id: str | None = None,
        name: str | None = None,
        number: str | None = None,
        start_modified: dt.date | None = None,
        status: OpenInt[Literal[1, 2]] | None = None,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[ShelfRow]:
        """商品上下架列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `ShelfRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "store_id": store_id,
                "end_modified": end_modified,
                "id": id,
                "name": name,
                "number": number,
                "start_modified": start_modified,
                "status": status,
                "page_size": page_size,
            },
            options=options,
        )
