# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""委外退料单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.pm import mat_order_ret as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.pm.mat_order_ret import MatOrderRet, MatOrderRetPage, MatOrderRetRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class MatOrderRetResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """委外退料单"""

    _entity = "subm_return_material_order"

    def list(
        self,
        *,
        begin_date: dt.date | None = None,
        begin_time: EpochMillis | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        creator_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        expire_date: dt.date | None = None,
        expire_time: EpochMillis | None = None,
        search: str | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> MatOrderRetPage:
        """委外退料单列表.

        Args:
            begin_date: 开始日期; yyyy-MM-dd.
            begin_time: 修改时间起; a point in time.
            bill_status: 单据状态; C 已审核, Z 未审核.
            creator_id: 制单人id.
            end_date: 结束日期; yyyy-MM-dd.
            end_time: 创建时间止; a point in time.
            expire_date: 结束日期; yyyy-MM-dd.
            expire_time: 修改时间止; a point in time.
            search: 模糊搜索; e.g. 苹果.
            start_date: 开始日期; yyyy-MM-dd.
            start_time: 创建时间起; a point in time.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `MatOrderRetPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 生产云/委外管理/委外退料单 1.0.10, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "begin_date": begin_date,
                "begin_time": begin_time,
                "bill_status": bill_status,
                "creator_id": creator_id,
                "end_date": end_date,
                "end_time": end_time,
                "expire_date": expire_date,
                "expire_time": expire_time,
                "search": search,
                "start_date": start_date,
                "start_time": start_time,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        begin_date: dt.date | None = None,
        begin_time: EpochMillis | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        creator_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        expire_date: dt.date | None = None,
        expire_time: EpochMillis | None = None,
        search: str | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[MatOrderRetRow]:
        """委外退料单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `MatOrderRetRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "begin_date": begin_date,
                "begin_time": begin_time,
                "bill_status": bill_status,
                "creator_id": creator_id,
                "end_date": end_date,
                "end_time": end_time,
                "expire_date": expire_date,
                "expire_time": expire_time,
                "search": search,
                "start_date": start_date,
                "start_time": start_time,
                "page_size": page_size,
            },
            options=options,
        )

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> MatOrderRet:
        """委外退料单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `MatOrderRet`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 生产云/委外管理/委外退料单 1.0.10, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
