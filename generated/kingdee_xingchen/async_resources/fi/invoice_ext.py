# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""外部单据开票"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import invoice_ext as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ...models.fi.invoice_ext import (
        ExternalInvoice,
        ExternalInvoicePage,
        ExternalInvoiceRow,
        ExternalInvoiceSaveReply,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncInvoiceExtResource(AsyncResource):
    """外部单据开票"""

    async def list(
        self,
        *,
        invoice_status: str,
        bill_type: str | None = None,
        bill_ids: Sequence[str] | None = None,
        bill_nos: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        modify_end_date: dt.date | None = None,
        modify_start_date: dt.date | None = None,
        start_date: dt.date | None = None,
        page_no: int,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> ExternalInvoicePage:
        """外部单据开票列表.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            invoice_status: 单据开票状态; e.g. 1. Required.
            bill_type: 订单类型; e.g. 1.
            bill_ids: 单据id列表.
            bill_nos: 单据编号列表.
            end_date: 单据终止日期; yyyy-MM-dd.
            modify_end_date: 单据修改结束日期; yyyy-MM-dd.
            modify_start_date: 单据修改起始日期; yyyy-MM-dd.
            start_date: 单据起始日期; yyyy-MM-dd.
            page_no: 页码; e.g. 1. Required.
            page_size: 每页条数; e.g. 50. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ExternalInvoicePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/财税云/税务管理/外部单据开票 1.0.12, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "invoice_status": invoice_status,
                "bill_type": bill_type,
                "bill_ids": bill_ids,
                "bill_nos": bill_nos,
                "end_date": end_date,
                "modify_end_date": modify_end_date,
                "modify_start_date": modify_start_date,
                "start_date": start_date,
                "page_no": page_no,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        invoice_status: str,
        bill_type: str | None = None,
        bill_ids: Sequence[str] | None = None,
        bill_nos: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        modify_end_date: dt.date | None = None,
        modify_start_date: dt.date | None = None,
        start_date: dt.date | None = None,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[ExternalInvoiceRow]:
        """外部单据开票列表, all pages one after the other.

        Takes the arguments of `list` without `page_no` and raises what it raises. Returns an
        iterator of `ExternalInvoiceRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "invoice_status": invoice_status,
                "bill_type": bill_type,
                "bill_ids": bill_ids,
                "bill_nos": bill_nos,
                "end_date": end_date,
                "modify_end_date": modify_end_date,
                "modify_start_date": modify_start_date,
                "start_date": start_date,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: ExternalInvoice,
        *,
        options: RequestOptions | None = None,
    ) -> ExternalInvoiceSaveReply:
        """外部单据开票保存.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `ExternalInvoice`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ExternalInvoiceSaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/财税云/税务管理/外部单据开票 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)
