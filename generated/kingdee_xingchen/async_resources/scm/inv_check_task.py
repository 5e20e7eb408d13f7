# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""盘点任务"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import inv_check_task as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ...models.scm.inv_check_task import (
        InvCheckTask,
        InvCheckTaskPage,
        InvCheckTaskRow,
        InvCheckTaskSaveReply,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenStr


class AsyncInvCheckTaskResource(AsyncResource):
    """盘点任务"""

    async def list(
        self,
        *,
        check_model: OpenStr[Literal["1", "2"]] | None = None,
        end_date: dt.date | None = None,
        search: str | None = None,
        start_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InvCheckTaskPage:
        """盘点任务列表.

        Args:
            check_model: 盘点模式; 1 单人盘点, 2 多人盘点.
            end_date: 结束日期; yyyy-MM-dd.
            search: 模糊搜索; e.g. 苹果.
            start_date: 开始日期; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InvCheckTaskPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/盘点单 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "check_model": check_model,
                "end_date": end_date,
                "search": search,
                "start_date": start_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        check_model: OpenStr[Literal["1", "2"]] | None = None,
        end_date: dt.date | None = None,
        search: str | None = None,
        start_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InvCheckTaskRow]:
        """盘点任务列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InvCheckTaskRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "check_model": check_model,
                "end_date": end_date,
                "search": search,
                "start_date": start_date,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: InvCheckTask,
        *,
        options: RequestOptions | None = None,
    ) -> InvCheckTaskSaveReply:
        """盘点任务单保存.

        Args:
            body: what to send, a `InvCheckTask`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvCheckTaskSaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/盘点单 1.0.6, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)
