# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户应收统计表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.arap import ar_report as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.arap.ar_report import ArReportPage, ArReportRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import OpenStr


class ArReportResource(Resource):
    """客户应收统计表"""

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
        not_view_no_happen: bool | None = None,
        not_view_zero: bool | None = None,
        order_by: OpenStr[Literal["1", "2"]] | None = None,
        search: str | None = None,
        summary_type: OpenStr[Literal["item", "dept", "group"]] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> ArReportPage:
        """客户应收统计表.

        Without filters at most 100 rows come.

        Args:
            end_date: 结束日期; yyyy-MM-dd. Required.
            start_date: 开始日期; yyyy-MM-dd. Required.
            customer_group_ids: 客户类别id.
            customer_ids: 客户id.
            dept_ids: 部门id.
            emp_ids: 业务员id.
            include_oth: 是否包括其他应收.
            include_uncheck: 是否包括未审核.
            not_view_no_happen: 是否不显示无发生额.
            not_view_zero: 是否不显示余额为0.
            order_by: 排序; 1 金额降序, 2 金额升序.
            search: 模糊搜索; e.g. 苹果.
            summary_type: 汇总方式; item 客户, dept 部门, group 客户分类.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ArReportPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/往来报表 1.0.11, https://open.jdy.com/#/files/api
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
                "not_view_no_happen": not_view_no_happen,
                "not_view_zero": not_view_zero,
                "order_by": order_by,
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
        not_view_no_happen: bool | None = None,
        not_view_zero: bool | None = None,
        order_by: OpenStr[Literal["1", "2"]] | None = None,
        search: str | None = None,
        summary_type: OpenStr[Literal["item", "dept", "group"]] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[ArReportRow]:
        """客户应收统计表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `ArReportRow`; its `pages()` iterates page by page.
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
                "not_view_no_happen": not_view_no_happen,
                "not_view_zero": not_view_zero,
                "order_by": order_by,
                "search": search,
                "summary_type": summary_type,
                "page_size": page_size,
            },
            options=options,
        )
