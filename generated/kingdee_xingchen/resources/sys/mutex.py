# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""网络锁"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import mutex as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.sys.mutex import MutexOperation, MutexPage, MutexRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator


class MutexResource(Resource):
    """网络锁"""

    def list(
        self,
        *,
        bill_type: str | None = None,
        ids: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> MutexPage:
        """查询网络锁.

        A bill that is open in the browser is locked for writes through the API.

        Args:
            bill_type: 单据或基础资料类型id; e.g. sal_bill_order.
            ids: id 列表.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `MutexPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.11, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "bill_type": bill_type,
                "ids": ids,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        bill_type: str | None = None,
        ids: Sequence[str] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[MutexRow]:
        """查询网络锁, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `MutexRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_type": bill_type,
                "ids": ids,
                "page_size": page_size,
            },
            options=options,
        )

    def operate(
        self,
        body: MutexOperation,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """申请或释放网络锁.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `MutexOperation`.
            options: timeout, retries, deadline and headers of this call only.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/系统设置 1.0.5, https://open.jdy.com/#/files/api
        """
        return self._call(ops.OPERATE, {}, body=body, options=options)
