# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""存放地点"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import fa_location as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.common import SaveReply
    from ...models.fi.fa_location import FaLocation, FaLocationPage, FaLocationRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator


class FaLocationResource(Resource):
    """存放地点"""

    def list(
        self,
        *,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> FaLocationPage:
        """存放地点列表.

        Args:
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `FaLocationPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产资料/存放地点 1.0.14, https://open.jdy.com/#/files/api
        """
        return self._call(
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
    ) -> PageIterator[FaLocationRow]:
        """存放地点列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `FaLocationRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: FaLocation,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """存放地点保存.

        Args:
            body: what to send, a `FaLocation`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产资料/存放地点 1.0.16, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)
