# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""使用状态"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import fa_usestatus as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.common import SaveReply
    from ...models.fi.fa_usestatus import FaUseStatus, FaUseStatusInput, FaUseStatusPage
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncFaUsestatusResource(AsyncResource):
    """使用状态"""

    async def list(
        self,
        *,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> FaUseStatusPage:
        """使用状态列表.

        Args:
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `FaUseStatusPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产资料/使用状态 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "search": search,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        search: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[FaUseStatus]:
        """使用状态列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `FaUseStatus`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: FaUseStatusInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """使用状态保存.

        Args:
            body: what to send, a `FaUseStatusInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产资料/使用状态 1.0.8, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)
