# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""委外产品退货单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.pm import subm_prod_rtn as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.pm.subm_prod_rtn import SubmProdRtn, SubmProdRtnPage, SubmProdRtnRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class SubmProdRtnResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """委外产品退货单"""

    _entity = "subm_product_return_order"

    def list(
        self,
        *,
        begin_date: dt.date | None = None,
        begin_time: EpochMillis | None = None,
        bill_end_date: dt.date | None = None,
        bill_start_date: dt.date | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        creator_id_list: Sequence[str] | None = None,
        end_time: EpochMillis | None = None,
        expire_date: dt.date | None = None,
        expire_time: EpochMillis | None = None,
        search: str | None = None,
        start_time: EpochMillis | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SubmProdRtnPage:
        """委外产品退货单列表.

        Args:
            begin_date: 开始日期; yyyy-MM-dd.
            begin_time: 修改时间起; a point in time.
            bill_end_date: 单据日期-结束日期; yyyy-MM-dd.
            bill_start_date: 单据日期-开始日期; yyyy-MM-dd.
            bill_status: 单据状态; C 已审核, Z 未审核.
            creator_id_list: 制单人.
            end_time: 创建时间止; a point in time.
            expire_date: 结束日期; yyyy-MM-dd.
            expire_time: 修改时间止; a point in time.
            search: 模糊搜索; e.g. 苹果.
            start_time: 创建时间起; a point in time.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SubmProdRtnPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 生产云/委外管理/委外产品退货单 1.0.7, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "begin_date": begin_date,
                "begin_time": begin_time,
                "bill_end_date": bill_end_date,
                "bill_start_date": bill_start_date,
                "bill_status": bill_status,
                "creator_id_list": creator_id_list,
                "end_time": end_time,
                "expire_date": expire_date,
                "expire_time": expire_time,
                "search": search,
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
        bill_end_date: dt.date | None = None,
        bill_start_date: dt.date | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        creator_id_list: Sequence[str] | None = None,
        end_time: EpochMillis | None = None,
        expire_date: dt.date | None = None,
        expire_time: EpochMillis | None = None,
        search: str | None = None,
        start_time: EpochMillis | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[SubmProdRtnRow]:
        """委外产品退货单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SubmProdRtnRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "begin_date": begin_date,
                "begin_time": begin_time,
                "bill_end_date": bill_end_date,
                "bill_start_date": bill_start_date,
                "bill_status": bill_status,
                "creator_id_list": creator_id_list,
                "end_time": end_time,
                "expire_date": expire_date,
                "expire_time": expire_time,
                "search": search,
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
    ) -> SubmProdRtn:
        """委外产品退货单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SubmProdRtn`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 生产云/委外管理/委外产品退货单 1.0.4, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
