# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""发票"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import invoice_fp as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ...models.fi.invoice_fp import InvoiceDetails, InvoicePage, InvoiceRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncInvoiceFpResource(AsyncResource):
    """发票"""

    async def list(
        self,
        *,
        bill_type: Sequence[str] | None = None,
        customer: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        invoice_no: Sequence[str] | None = None,
        invoice_status: Sequence[str] | None = None,
        invoice_type: Sequence[str] | None = None,
        start_date: dt.date | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InvoicePage:
        """发票列表.

        Args:
            bill_type: 单据类型.
            customer: 客户名称.
            end_date: 发票终止日期; yyyy-MM-dd.
            invoice_no: 发票号码.
            invoice_status: 发票状态.
            invoice_type: 发票类型.
            start_date: 发票起始日期; yyyy-MM-dd.
            page_no: 页码; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InvoicePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/税务管理/开票管理 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "bill_type": bill_type,
                "customer": customer,
                "end_date": end_date,
                "invoice_no": invoice_no,
                "invoice_status": invoice_status,
                "invoice_type": invoice_type,
                "start_date": start_date,
                "page_no": page_no,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        bill_type: Sequence[str] | None = None,
        customer: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        invoice_no: Sequence[str] | None = None,
        invoice_status: Sequence[str] | None = None,
        invoice_type: Sequence[str] | None = None,
        start_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InvoiceRow]:
        """发票列表, all pages one after the other.

        Takes the arguments of `list` without `page_no` and raises what it raises. Returns an
        iterator of `InvoiceRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_type": bill_type,
                "customer": customer,
                "end_date": end_date,
                "invoice_no": invoice_no,
                "invoice_status": invoice_status,
                "invoice_type": invoice_type,
                "start_date": start_date,
                "page_size": page_size,
            },
            options=options,
        )

    async def get(
        self,
        *,
        invoice_no: Sequence[str],
        options: RequestOptions | None = None,
    ) -> InvoiceDetails:
        """发票详情.

        Args:
            invoice_no: 发票号码. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvoiceDetails`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/税务管理/开票管理 1.0.10, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.GET, {"invoice_no": invoice_no}, options=options)
