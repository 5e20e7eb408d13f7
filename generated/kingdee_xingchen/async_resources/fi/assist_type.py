# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""辅助核算类别"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import assist_type as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.fi.assist_type import AssistTypePage, AssistTypeRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncAssistTypeResource(AsyncResource):
    """辅助核算类别"""

    async def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AssistTypePage:
        """辅助核算类别列表.

        Args:
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `AssistTypePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/账簿 1.0.3, https://open.jdy.com/#/files/api
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
    ) -> AsyncPageIterator[AssistTypeRow]:
        """辅助核算类别列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `AssistTypeRow`; its `pages()` iterates page by page.
        """
        return self._iterate(ops.LIST, {"page_size": page_size}, options=options)
