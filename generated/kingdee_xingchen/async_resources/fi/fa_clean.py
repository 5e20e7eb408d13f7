# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""资产清理"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import fa_clean as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt

    from ...models.common import SaveReply
    from ...models.fi.fa_clean import FaClean, FaCleanInput, FaCleanPage, FaCleanRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncFaCleanResource(AsyncResource):
    """资产清理"""

    async def list(
        self,
        *,
        end_bill_date: dt.date | None = None,
        start_bill_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> FaCleanPage:
        """资产清理列表.

        Args:
            end_bill_date: 单据日期止; yyyy-MM-dd.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `FaCleanPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产清理 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "end_bill_date": end_bill_date,
                "start_bill_date": start_bill_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        end_bill_date: dt.date | None = None,
        start_bill_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[FaCleanRow]:
        """资产清理列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `FaCleanRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_bill_date": end_bill_date,
                "start_bill_date": start_bill_date,
                "page_size": page_size,
            },
            options=options,
        )

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> FaClean:
        """资产清理详情.

        Args:
            id: id; e.g. 838301774942061568. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `FaClean`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产清理 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.GET, {"id": id}, options=options)

    async def save(
        self,
        body: FaCleanInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """资产清理保存.

        Args:
            body: what to send, a `FaCleanInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产清理 1.0.5, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)
