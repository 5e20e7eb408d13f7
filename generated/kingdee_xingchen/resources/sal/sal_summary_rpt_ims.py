# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售汇总表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sal import sal_summary_rpt_ims as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ...models.sal.sal_summary_rpt_ims import SalSummaryPage, SalSummaryRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator


class SalSummaryRptImsResource(Resource):
    """销售汇总表"""

    def list(
        self,
        *,
        filter_summary_field: str,
        end_date: dt.date | None = None,
        filter_material_id: Sequence[str] | None = None,
        show_package: bool | None = None,
        start_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SalSummaryPage:
        """销售汇总表列表.

        The period may span at most 6 months; start_date and end_date go together; total_page is
        right only on page 1.

        Args:
            filter_summary_field: 汇总依据; e.g. customerid. Required.
            end_date: 结束日期; yyyy-MM-dd.
            filter_material_id: 商品id.
            show_package: 是否查询整件散包.
            start_date: 开始日期; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SalSummaryPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售汇总表 1.0.6, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "filter_summary_field": filter_summary_field,
                "end_date": end_date,
                "filter_material_id": filter_material_id,
                "show_package": show_package,
                "start_date": start_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        filter_summary_field: str,
        end_date: dt.date | None = None,
        filter_material_id: Sequence[str] | None = None,
        show_package: bool | None = None,
        start_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[SalSummaryRow]:
        """销售汇总表列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SalSummaryRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "filter_summary_field": filter_summary_field,
                "end_date": end_date,
                "filter_material_id": filter_material_id,
                "show_package": show_package,
                "start_date": start_date,
                "page_size": page_size,
            },
            options=options,
        )
