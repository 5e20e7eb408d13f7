# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""付款申请单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ebx import bx_payapply as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ...models.ebx.bx_payapply import PayApply, PayApplyPage, PayApplyRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import StringDecimal


class BxPayapplyResource(Resource):
    """付款申请单"""

    def list(
        self,
        *,
        biz_type: Sequence[str] | None = None,
        company: Sequence[str] | None = None,
        dept: Sequence[str] | None = None,
        emp: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        item: Sequence[str] | None = None,
        max_total_amount: StringDecimal | None = None,
        min_total_amount: StringDecimal | None = None,
        search: str | None = None,
        start_bill_date: dt.date | None = None,
        wf_status: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PayApplyPage:
        """付款申请单列表.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            biz_type: 单据业务类型.
            company: 承担公司id.
            dept: 承担部门id.
            emp: 申请人id.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            item: 承担项目id.
            max_total_amount: 最大单据付款申请金额; e.g. 100.
            min_total_amount: 最小单据付款申请金额; e.g. 10.
            search: 模糊搜索; e.g. 苹果.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            wf_status: 单据状态.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `PayApplyPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/财税云/费用报销/付款申请单管理 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "biz_type": biz_type,
                "company": company,
                "dept": dept,
                "emp": emp,
                "end_bill_date": end_bill_date,
                "item": item,
                "max_total_amount": max_total_amount,
                "min_total_amount": min_total_amount,
                "search": search,
                "start_bill_date": start_bill_date,
                "wf_status": wf_status,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        biz_type: Sequence[str] | None = None,
        company: Sequence[str] | None = None,
        dept: Sequence[str] | None = None,
        emp: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        item: Sequence[str] | None = None,
        max_total_amount: StringDecimal | None = None,
        min_total_amount: StringDecimal | None = None,
        search: str | None = None,
        start_bill_date: dt.date | None = None,
        wf_status: Sequence[str] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[PayApplyRow]:
        """付款申请单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `PayApplyRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "biz_type": biz_type,
                "company": company,
                "dept": dept,
                "emp": emp,
                "end_bill_date": end_bill_date,
                "item": item,
                "max_total_amount": max_total_amount,
                "min_total_amount": min_total_amount,
                "search": search,
                "start_bill_date": start_bill_date,
                "wf_status": wf_status,
                "page_size": page_size,
            },
            options=options,
        )

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> PayApply:
        """付款申请单详情.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            id: id; e.g. 838301774942061568. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `PayApply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/财税云/费用报销/付款申请单管理 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {"id": id}, options=options)
