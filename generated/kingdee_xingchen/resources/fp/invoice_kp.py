# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""手工开票"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fp import invoice_kp as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt

    from ...models.fp.invoice_kp import (
        ManualInvoice,
        ManualInvoiceInput,
        ManualInvoicePage,
        ManualInvoiceRow,
        ManualInvoiceSaveReply,
        ManualInvoicesOfOutBound,
    )
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator


class InvoiceKpResource(Resource):
    """手工开票"""

    def list(
        self,
        *,
        end_date: dt.date,
        start_date: dt.date,
        page: int,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> ManualInvoicePage:
        """手工开票列表.

        Args:
            end_date: 结束日期; yyyy-MM-dd. Required.
            start_date: 开始日期; yyyy-MM-dd. Required.
            page: 当前页; e.g. 1. Required.
            page_size: 每页条数; e.g. 50. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ManualInvoicePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/税务管理/开票管理 1.0.6, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "end_date": end_date,
                "start_date": start_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        end_date: dt.date,
        start_date: dt.date,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> PageIterator[ManualInvoiceRow]:
        """手工开票列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `ManualInvoiceRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_date": end_date,
                "start_date": start_date,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: ManualInvoiceInput,
        *,
        options: RequestOptions | None = None,
    ) -> ManualInvoiceSaveReply:
        """手工开票保存.

        Args:
            body: what to send, a `ManualInvoiceInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ManualInvoiceSaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/税务管理/开票管理 1.0.15, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        serial_number: str,
        options: RequestOptions | None = None,
    ) -> ManualInvoice:
        """手工开票详情.

        Args:
            serial_number: 流水号; e.g. 001. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ManualInvoice`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/税务管理/开票管理 1.0.10, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {"serial_number": serial_number}, options=options)

    def query(
        self,
        *,
        bill_no: str,
        options: RequestOptions | None = None,
    ) -> ManualInvoicesOfOutBound:
        """销售出库单查询发票信息.

        Args:
            bill_no: 销售出库单编码; e.g. XSDD-20240520-00001. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ManualInvoicesOfOutBound`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/税务管理/开票管理 1.0.15, https://open.jdy.com/#/files/api
        """
        return self._call(ops.QUERY, {"bill_no": bill_no}, options=options)
