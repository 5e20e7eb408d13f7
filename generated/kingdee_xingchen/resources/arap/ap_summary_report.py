# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""应付账款汇总表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.arap import ap_summary_report as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.arap.ap_summary_report import ApSummaryReportPage, ApSummaryReportRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import OpenStr


class ApSummaryReportResource(Resource):
    """应付账款汇总表"""

    def list(
        self,
        *,
        end_date: dt.date,
        start_date: dt.date,
        summary_type: OpenStr[Literal["item", "dept", "group"]],
        api_order_by: int | None = None,
        dept_ids: Sequence[str] | None = None,
        emp_ids: Sequence[str] | None = None,
        include_oth: bool | None = None,
        include_uncheck: bool | None = None,
        is_foreigncur: bool | None = None,
        isshowls: bool | None = None,
        not_view_no_happen: bool | None = None,
        not_view_zero: bool | None = None,
        search: str | None = None,
        supplier_group_ids: Sequence[str] | None = None,
        supplier_ids: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> ApSummaryReportPage:
        """应付账款汇总表.

        Args:
            end_date: 结束日期; yyyy-MM-dd. Required.
            start_date: 开始日期; yyyy-MM-dd. Required.
            summary_type: 汇总方式; item 供应商, dept 部门, group 供应商分类. Required.
            api_order_by: 排序; e.g. 1.
            dept_ids: 部门id.
            emp_ids: 业务员id.
            include_oth: 是否包括其他应收.
            include_uncheck: 是否包括未审核.
            is_foreigncur: 是否启用了外币.
            isshowls: 是否显示零售结存单.
            not_view_no_happen: 是否不显示无发生额.
            not_view_zero: 是否不显示余额为0.
            search: 模糊搜索; e.g. 苹果.
            supplier_group_ids: 供应商类别id.
            supplier_ids: 供应商d.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ApSummaryReportPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/往来报表 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "end_date": end_date,
                "start_date": start_date,
                "summary_type": summary_type,
                "api_order_by": api_order_by,
                "dept_ids": dept_ids,
                "emp_ids": emp_ids,
                "include_oth": include_oth,
                "include_uncheck": include_uncheck,
                "is_foreigncur": is_foreigncur,
                "isshowls": isshowls,
                "not_view_no_happen": not_view_no_happen,
                "not_view_zero": not_view_zero,
                "search": search,
                "supplier_group_ids": supplier_group_ids,
                "supplier_ids": supplier_ids,
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
        summary_type: OpenStr[Literal["item", "dept", "group"]],
        api_order_by: int | None = None,
        dept_ids: Sequence[str] | None = None,
        emp_ids: Sequence[str] | None = None,
        include_oth: bool | None = None,
        include_uncheck: bool | None = None,
        is_foreigncur: bool | None = None,
        isshowls: bool | None = None,
        not_view_no_happen: bool | None = None,
        not_view_zero: bool | None = None,
        search: str | None = None,
        supplier_group_ids: Sequence[str] | None = None,
        supplier_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[ApSummaryReportRow]:
        """应付账款汇总表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `ApSummaryReportRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_date": end_date,
                "start_date": start_date,
                "summary_type": summary_type,
                "api_order_by": api_order_by,
                "dept_ids": dept_ids,
                "emp_ids": emp_ids,
                "include_oth": include_oth,
                "include_uncheck": include_uncheck,
                "is_foreigncur": is_foreigncur,
                "isshowls": isshowls,
                "not_view_no_happen": not_view_no_happen,
                "not_view_zero": not_view_zero,
                "search": search,
                "supplier_group_ids": supplier_group_ids,
                "supplier_ids": supplier_ids,
                "page_size": page_size,
            },
            options=options,
        )
