# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""应收账款汇总表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.arap import ar_summary_report as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.arap.ar_summary_report import ArSummaryReportPage, ArSummaryReportRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import OpenStr


class ArSummaryReportResource(Resource):
    """应收账款汇总表"""

    def list(
        self,
        *,
        end_date: dt.date,
        start_date: dt.date,
        customer_group_ids: Sequence[str] | None = None,
        customer_ids: Sequence[str] | None = None,
        dept_ids: Sequence[str] | None = None,
        emp_ids: Sequence[str] | None = None,
        include_oth: bool | None = None,
        include_uncheck: bool | None = None,
        is_foreigncur: bool | None = None,
        isshowls: bool | None = None,
        not_invoiced: bool | None = None,
        not_view_no_happen: bool | None = None,
        not_view_zero: bool | None = None,
        search: str | None = None,
        summary_type: OpenStr[Literal["item", "dept", "group"]] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> ArSummaryReportPage:
        """应收账款汇总表.

        Args:
            end_date: 结束日期; yyyy-MM-dd. Required.
            start_date: 开始日期; yyyy-MM-dd. Required.
            customer_group_ids: 客户类别id.
            customer_ids: 客户id.
            dept_ids: 部门id.
            emp_ids: 业务员id.
            include_oth: 是否包括其他应收.
            include_uncheck: 是否包括未审核.
            is_foreigncur: 是否启用了外币.
            isshowls: 是否显示零售结存单.
            not_invoiced: 是否显示已出库/退货未开票.
            not_view_no_happen: 是否不显示无发生额.
            not_view_zero: 是否不显示余额为0.
            search: 模糊搜索; e.g. 苹果.
            summary_type: 汇总方式; item 客户, dept 部门, group 客户分类.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ArSummaryReportPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/往来报表 1.0.14, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "end_date": end_date,
                "start_date": start_date,
                "customer_group_ids": customer_group_ids,
                "customer_ids": customer_ids,
                "dept_ids": dept_ids,
                "emp_ids": emp_ids,
                "include_oth": include_oth,
                "include_uncheck": include_uncheck,
                "is_foreigncur": is_foreigncur,
                "isshowls": isshowls,
                "not_invoiced": not_invoiced,
                "not_view_no_happen": not_view_no_happen,
                "not_view_zero": not_view_zero,
                "search": search,
                "summary_type": summary_type,
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
        customer_group_ids: Sequence[str] | None = None,
        customer_ids: Sequence[str] | None = None,
        dept_ids: Sequence[str] | None = None,
        emp_ids: Sequence[str] | None = None,
        include_oth: bool | None = None,
        include_uncheck: bool | None = None,
        is_foreigncur: bool | None = None,
        isshowls: bool | None = None,
        not_invoiced: bool | None = None,
        not_view_no_happen: bool | None = None,
        not_view_zero: bool | None = None,
        search: str | None = None,
        summary_type: OpenStr[Literal["item", "dept", "group"]] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[ArSummaryReportRow]:
        """应收账款汇总表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `ArSummaryReportRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_date": end_date,
                "start_date": start_date,
                "customer_group_ids": customer_group_ids,
                "customer_ids": customer_ids,
                "dept_ids": dept_ids,
                "emp_ids": emp_ids,
                "include_oth": include_oth,
                "include_uncheck": include_uncheck,
                "is_foreigncur": is_foreigncur,
                "isshowls": isshowls,
                "not_invoiced": not_invoiced,
                "not_view_no_happen": not_view_no_happen,
                "not_view_zero": not_view_zero,
                "search": search,
                "summary_type": summary_type,
                "page_size": page_size,
            },
            options=options,
        )
