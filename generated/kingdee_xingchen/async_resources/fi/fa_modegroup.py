# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""变动方式分类"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import fa_modegroup as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.common import NumberedItem, NumberedItemPage
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncFaModegroupResource(AsyncResource):
    """变动方式分类"""

    async def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> NumberedItemPage:
        """变动方式分类列表.

        Args:
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `NumberedItemPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产资料/变动方式分类 1.0.10, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[NumberedItem]:
        """变动方式分类列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `NumberedItem`; its `pages()` iterates page by page.
        """
        return self._iterate(ops.LIST, {"page_size": page_size}, options=options)
