# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""应收账款明细表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.arap import ar_order_statement_report as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt

    from ...models.arap.ar_order_statement_report import (
        ArOrderStatementReportPage,
        ArOrderStatementReportRow,
    )
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator


class ArOrderStatementReportResource(Resource):
    """应收账款明细表"""

    def list(
        self,
        *,
        customer_id: str,
        end_date: dt.date,
        start_date: dt.date,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> ArOrderStatementReportPage:
        """应收账款明细表.

        Args:
            customer_id: 客户id; e.g. 768893389614948509. Required.
            end_date: 结束日期; yyyy-MM-dd. Required.
            start_date: 开始日期; yyyy-MM-dd. Required.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ArOrderStatementReportPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/往来报表 1.0.10, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "customer_id": customer_id,
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
        customer_id: str,
        end_date: dt.date,
        start_date: dt.date,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[ArOrderStatementReportRow]:
        """应收账款明细表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `ArOrderStatementReportRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "customer_id": customer_id,
                "end_date": end_date,
                "start_date": start_date,
                "page_size": page_size,
            },
            options=options,
        )
