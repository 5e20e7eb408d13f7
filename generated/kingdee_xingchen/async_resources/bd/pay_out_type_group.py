# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""支出类别分类"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import pay_out_type_group as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.common import NumberedItem, NumberedItemPage
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncPayOutTypeGroupResource(AsyncResource):
    """支出类别分类"""

    async def list(
        self,
        *,
        enable: str | None = None,
        parent: Sequence[str] | None = None,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> NumberedItemPage:
        """支出类别分类列表.

        Args:
            enable: 状态; e.g. 1.
            parent: 上一级分类id.
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `NumberedItemPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/支出类别分类 1.0.2, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "enable": enable,
                "parent": parent,
                "search": search,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        enable: str | None = None,
        parent: Sequence[str] | None = None,
        search: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[NumberedItem]:
        """支出类别分类列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `NumberedItem`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "enable": enable,
                "parent": parent,
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )
