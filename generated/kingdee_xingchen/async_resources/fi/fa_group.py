# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""资产类别"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import fa_group as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.common import SaveReply
    from ...models.fi.fa_group import FaGroup, FaGroupPage, FaGroupRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncFaGroupResource(AsyncResource):
    """资产类别"""

    async def list(
        self,
        *,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> FaGroupPage:
        """资产类别列表.

        Args:
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `FaGroupPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产资料/资产类别 1.0.14, https://open.jdy.com/#/files/api
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
    ) -> AsyncPageIterator[FaGroupRow]:
        """资产类别列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `FaGroupRow`; its `pages()` iterates page by page.
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
        body: FaGroup,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """资产类别保存.

        Args:
            body: what to send, a `FaGroup`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产资料/资产类别 1.0.16, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)
