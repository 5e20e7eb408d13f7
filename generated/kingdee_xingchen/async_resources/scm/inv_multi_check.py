# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""分量盘点单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import inv_multi_check as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.inv_multi_check import (
        InvMultiCheck,
        InvMultiCheckInput,
        InvMultiCheckPage,
        InvMultiCheckRow,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenStr


class AsyncInvMultiCheckResource(AsyncResource):
    """分量盘点单"""

    async def list(
        self,
        *,
        check_task_id: str,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        check_model: OpenStr[Literal["1", "2"]] | None = None,
        check_status: OpenStr[Literal["D", "E", "F", "G"]] | None = None,
        creator_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        search: str | None = None,
        start_date: dt.date | None = None,
        stock_id: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InvMultiCheckPage:
        """分量盘点单列表.

        Args:
            check_task_id: 盘点任务id; e.g. 717183901457658086. Required.
            bill_status: 单据状态; C 已审核, Z 未审核.
            check_model: 盘点模式; 1 单人盘点, 2 多人盘点.
            check_status: 单据状态; D 未盘点, E 盘点中, F 未汇总, G 已汇总.
            creator_id: 制单人id.
            emp_id: 盘点人id.
            end_date: 结束日期; yyyy-MM-dd.
            search: 模糊搜索; e.g. 苹果.
            start_date: 开始日期; yyyy-MM-dd.
            stock_id: 仓库id.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InvMultiCheckPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/分量盘点单 1.0.3, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "check_task_id": check_task_id,
                "bill_status": bill_status,
                "check_model": check_model,
                "check_status": check_status,
                "creator_id": creator_id,
                "emp_id": emp_id,
                "end_date": end_date,
                "search": search,
                "start_date": start_date,
                "stock_id": stock_id,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        check_task_id: str,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        check_model: OpenStr[Literal["1", "2"]] | None = None,
        check_status: OpenStr[Literal["D", "E", "F", "G"]] | None = None,
        creator_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        search: str | None = None,
        start_date: dt.date | None = None,
        stock_id: Sequence[str] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InvMultiCheckRow]:
        """分量盘点单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InvMultiCheckRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "check_task_id": check_task_id,
                "bill_status": bill_status,
                "check_model": check_model,
                "check_status": check_status,
                "creator_id": creator_id,
                "emp_id": emp_id,
                "end_date": end_date,
                "search": search,
                "start_date": start_date,
                "stock_id": stock_id,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: InvMultiCheckInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """分量盘点单保存.

        Args:
            body: what to send, a `InvMultiCheckInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/分量盘点单 1.0.3, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> InvMultiCheck:
        """分量盘点单详情.

        Args:
            id: id; e.g. 838301774942061568. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvMultiCheck`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/分量盘点单 1.0.3, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.GET, {"id": id}, options=options)
