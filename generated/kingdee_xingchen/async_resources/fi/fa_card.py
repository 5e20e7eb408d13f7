# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""资产"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import fa_card as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.fi.fa_card import FaCard, FaCardInput, FaCardPage, FaCardRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenStr


class AsyncFaCardResource(AsyncResource):
    """资产"""

    async def list(
        self,
        *,
        end_record_date: dt.date | None = None,
        end_use_date: dt.date | None = None,
        is_clear: OpenStr[Literal["0", "1", "2"]] | None = None,
        is_due: str | None = None,
        is_init: bool | None = None,
        is_split: OpenStr[Literal["0", "1"]] | None = None,
        search: str | None = None,
        start_use_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> FaCardPage:
        """资产列表.

        Args:
            end_record_date: 入账日期-结束日期; yyyy-MM-dd.
            end_use_date: 开始使用日期-结束日期; yyyy-MM-dd.
            is_clear: 是否清理; 0 未清理, 1 部分清理, 2 全部清理.
            is_due: 是否到期; e.g. 0.
            is_init: 是否初始卡片.
            is_split: 是否拆分; 0 未拆分, 1 已拆分.
            search: 模糊搜索; e.g. 苹果.
            start_use_date: 开始使用日期-开始日期; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `FaCardPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产新增 1.0.17, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "end_record_date": end_record_date,
                "end_use_date": end_use_date,
                "is_clear": is_clear,
                "is_due": is_due,
                "is_init": is_init,
                "is_split": is_split,
                "search": search,
                "start_use_date": start_use_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        end_record_date: dt.date | None = None,
        end_use_date: dt.date | None = None,
        is_clear: OpenStr[Literal["0", "1", "2"]] | None = None,
        is_due: str | None = None,
        is_init: bool | None = None,
        is_split: OpenStr[Literal["0", "1"]] | None = None,
        search: str | None = None,
        start_use_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[FaCardRow]:
        """资产列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `FaCardRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_record_date": end_record_date,
                "end_use_date": end_use_date,
                "is_clear": is_clear,
                "is_due": is_due,
                "is_init": is_init,
                "is_split": is_split,
                "search": search,
                "start_use_date": start_use_date,
                "page_size": page_size,
            },
            options=options,
        )

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> FaCard:
        """资产详情.

        Args:
            id: id; e.g. 838301774942061568. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `FaCard`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产新增 1.0.14, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.GET, {"id": id}, options=options)

    async def save(
        self,
        body: FaCardInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """资产保存.

        Args:
            body: what to send, a `FaCardInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产新增 1.0.21, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)
