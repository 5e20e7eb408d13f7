# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品收发明细表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import inv_detail as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ...models.scm.inv_detail import InvDetailPage, InvDetailRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncInvDetailResource(AsyncResource):
    """商品收发明细表"""

    async def list(
        self,
        *,
        end_date: dt.date | None = None,
        filter_audit_status: str | None = None,
        filter_batch_no: str | None = None,
        filter_bill_type_id: str | None = None,
        filter_dept_id: Sequence[str] | None = None,
        filter_material_category: Sequence[str] | None = None,
        filter_material_id: Sequence[str] | None = None,
        filter_sp_id: Sequence[str] | None = None,
        filter_stock_category: Sequence[str] | None = None,
        filter_stock_id: Sequence[str] | None = None,
        start_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InvDetailPage:
        """商品收发明细表列表.

        page_size is 50 or 100.

        Args:
            end_date: 结束时间; yyyy-MM-dd.
            filter_audit_status: 调价单状态审核状态; e.g. C.
            filter_batch_no: 批次; e.g. 20240520.
            filter_bill_type_id: 单据类型; e.g. 1.
            filter_dept_id: 部门id.
            filter_material_category: 商品类别id.
            filter_material_id: 商品id.
            filter_sp_id: 仓位id.
            filter_stock_category: 仓库分类id.
            filter_stock_id: 仓库id.
            start_date: 开始时间; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InvDetailPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存报表 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "end_date": end_date,
                "filter_audit_status": filter_audit_status,
                "filter_batch_no": filter_batch_no,
                "filter_bill_type_id": filter_bill_type_id,
                "filter_dept_id": filter_dept_id,
                "filter_material_category": filter_material_category,
                "filter_material_id": filter_material_id,
                "filter_sp_id": filter_sp_id,
                "filter_stock_category": filter_stock_category,
                "filter_stock_id": filter_stock_id,
                "start_date": start_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        end_date: dt.date | None = None,
        filter_audit_status: str | None = None,
        filter_batch_no: str | None = None,
        filter_bill_type_id: str | None = None,
        filter_dept_id: Sequence[str] | None = None,
        filter_material_category: Sequence[str] | None = None,
        filter_material_id: Sequence[str] | None = None,
        filter_sp_id: Sequence[str] | None = None,
        filter_stock_category: Sequence[str] | None = None,
        filter_stock_id: Sequence[str] | None = None,
        start_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InvDetailRow]:
        """商品收发明细表列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InvDetailRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_date": end_date,
                "filter_audit_status": filter_audit_status,
                "filter_batch_no": filter_batch_no,
                "filter_bill_type_id": filter_bill_type_id,
                "filter_dept_id": filter_dept_id,
                "filter_material_category": filter_material_category,
                "filter_material_id": filter_material_id,
                "filter_sp_id": filter_sp_id,
                "filter_stock_category": filter_stock_category,
                "filter_stock_id": filter_stock_id,
                "start_date": start_date,
                "page_size": page_size,
            },
            options=options,
        )
