# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""税收分类编码"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import tax_category_data as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.fi.tax_category_data import TaxCategoryDataPage, TaxCategoryDataRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncTaxCategoryDataResource(AsyncResource):
    """税收分类编码"""

    async def list(
        self,
        *,
        pid: str | None = None,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> TaxCategoryDataPage:
        """税收分类编码列表.

        Args:
            pid: 父级id; e.g. 0.
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `TaxCategoryDataPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/税务管理/税收分类编码 1.0.3, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "pid": pid,
                "search": search,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        pid: str | None = None,
        search: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[TaxCategoryDataRow]:
        """税收分类编码列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `TaxCategoryDataRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "pid": pid,
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )
