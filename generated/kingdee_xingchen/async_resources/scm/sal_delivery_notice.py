# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""发货通知单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import sal_delivery_notice as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.sal_delivery_notice import (
        SalDeliveryNotice,
        SalDeliveryNoticeInput,
        SalDeliveryNoticePage,
        SalDeliveryNoticeRow,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenStr


class AsyncSalDeliveryNoticeResource(AsyncResource):
    """发货通知单"""

    async def list(
        self,
        *,
        barcode: str | None = None,
        begin_date: dt.date | None = None,
        bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        customer_group_id: Sequence[str] | None = None,
        dept_ids: Sequence[str] | None = None,
        emp_ids: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        end_date: dt.date | None = None,
        expire_date: dt.date | None = None,
        io_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        real_io_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        show_only_push_move: bool | None = None,
        start_bill_date: dt.date | None = None,
        start_date: dt.date | None = None,
        stock_ids: Sequence[str] | None = None,
        total_fields: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SalDeliveryNoticePage:
        """发货通知单列表.

        Args:
            barcode: 条形码; e.g. 6901234567892.
            begin_date: 开始日期; yyyy-MM-dd.
            bill_close_state: 单据关闭状态; C 未关闭, S 已关闭, H 手动关闭.
            bill_no: 单据编码; e.g. XSDD-20240520-00001.
            bill_status: 单据状态; C 已审核, Z 未审核.
            customer_group_id: 客户分类id.
            dept_ids: 部门id.
            emp_ids: 业务员id.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            end_date: 结束日期; yyyy-MM-dd.
            expire_date: 结束日期; yyyy-MM-dd.
            io_status: 执行状态; A 未执行, Z 部分执行, C 全部执行.
            real_io_status: 出库状态; A 未出库, Z 部分出库, C 全部出库.
            show_only_push_move: 是否仅返回符合单据下推的数据.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            start_date: 开始日期; yyyy-MM-dd.
            stock_ids: 仓库id集合.
            total_fields: 自定义合计字段; e.g. total_amount.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SalDeliveryNoticePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/发货通知单 1.0.05, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "barcode": barcode,
                "begin_date": begin_date,
                "bill_close_state": bill_close_state,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "customer_group_id": customer_group_id,
                "dept_ids": dept_ids,
                "emp_ids": emp_ids,
                "end_bill_date": end_bill_date,
                "end_date": end_date,
                "expire_date": expire_date,
                "io_status": io_status,
                "real_io_status": real_io_status,
                "show_only_push_move": show_only_push_move,
                "start_bill_date": start_bill_date,
                "start_date": start_date,
                "stock_ids": stock_ids,
                "total_fields": total_fields,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        barcode: str | None = None,
        begin_date: dt.date | None = None,
        bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        customer_group_id: Sequence[str] | None = None,
        dept_ids: Sequence[str] | None = None,
        emp_ids: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        end_date: dt.date | None = None,
        expire_date: dt.date | None = None,
        io_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        real_io_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        show_only_push_move: bool | None = None,
        start_bill_date: dt.date | None = None,
        start_date: dt.date | None = None,
        stock_ids: Sequence[str] | None = None,
        total_fields: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[SalDeliveryNoticeRow]:
        """发货通知单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SalDeliveryNoticeRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "barcode": barcode,
                "begin_date": begin_date,
                "bill_close_state": bill_close_state,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "customer_group_id": customer_group_id,
                "dept_ids": dept_ids,
                "emp_ids": emp_ids,
                "end_bill_date": end_bill_date,
                "end_date": end_date,
                "expire_date": expire_date,
                "io_status": io_status,
                "real_io_status": real_io_status,
                "show_only_push_move": show_only_push_move,
                "start_bill_date": start_bill_date,
                "start_date": start_date,
                "stock_ids": stock_ids,
                "total_fields": total_fields,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: SalDeliveryNoticeInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """发货通知单保存.

        Args:
            body: what to send, a `SalDeliveryNoticeInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/发货通知单 1.0.08, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> SalDeliveryNotice:
        """发货通知单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SalDeliveryNotice`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/发货通知单 1.0.03, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
