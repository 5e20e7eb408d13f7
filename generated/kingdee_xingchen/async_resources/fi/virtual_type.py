# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""外部单据分类"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import virtual_type as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.common import NamedItem, NamedItemPage
    from ...models.fi.shared import SaveReplies
    from ...models.fi.virtual_type import VirtualBillTypeSave
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncVirtualTypeResource(AsyncResource):
    """外部单据分类"""

    async def list(
        self,
        *,
        ids: Sequence[str] | None = None,
        name: str | None = None,
        number: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> NamedItemPage:
        """外部单据分类列表.

        Args:
            ids: id 列表.
            name: 名称; e.g. 名称.
            number: 外部单据分类编码; e.g. 001.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `NamedItemPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证/外部单据分类 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "ids": ids,
                "name": name,
                "number": number,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        ids: Sequence[str] | None = None,
        name: str | None = None,
        number: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[NamedItem]:
        """外部单据分类列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `NamedItem`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "ids": ids,
                "name": name,
                "number": number,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: VirtualBillTypeSave,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReplies:
        """外部单据分类保存.

        Args:
            body: what to send, a `VirtualBillTypeSave`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReplies`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证/外部单据分类 1.0.10, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)
