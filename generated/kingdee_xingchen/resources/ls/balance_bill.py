# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""零售结存单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import balance_bill as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.ls.balance_bill import BalanceBillPage, BalanceBillRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import OpenStr


class BalanceBillResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """零售结存单"""

    _entity = "inv_out_bill_third"

    def list(
        self,
        *,
        begin_date: dt.date | None = None,
        bill_status: OpenStr[Literal["A", "C", "Z"]] | None = None,
        biz_type: str | None = None,
        currency_id: Sequence[str] | None = None,
        customer_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        expire_date: dt.date | None = None,
        settle_status: OpenStr[Literal["C", "B", "A"]] | None = None,
        start_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> BalanceBillPage:
        """零售结存单列表.

        Args:
            begin_date: 开始日期; yyyy-MM-dd.
            bill_status: 单据状态; A 新增, C 已审核, Z 未审核.
            biz_type: 零售业务类型; e.g. 61.
            currency_id: 币别id.
            customer_id: 客户id.
            dept_id: 部门id.
            emp_id: 收银员id.
            end_date: 结束日期; yyyy-MM-dd.
            expire_date: 结束日期; yyyy-MM-dd.
            settle_status: 本单核销状态; C 全部收款, B 部分收款, A 未收款.
            start_date: 开始日期; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `BalanceBillPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理/零售结存单 1.0.7, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "begin_date": begin_date,
                "bill_status": bill_status,
                "biz_type": biz_type,
                "currency_id": currency_id,
                "customer_id": customer_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_date": end_date,
                "expire_date": expire_date,
                "settle_status": settle_status,
                "start_date": start_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        begin_date: dt.date | None = None,
        bill_status: OpenStr[Literal["A", "C", "Z"]] | None = None,
        biz_type: str | None = None,
        currency_id: Sequence[str] | None = None,
        customer_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        expire_date: dt.date | None = None,
        settle_status: OpenStr[Literal["C", "B", "A"]] | None = None,
        start_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[BalanceBillRow]:
        """零售结存单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `BalanceBillRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "begin_date": begin_date,
                "bill_status": bill_status,
                "biz_type": biz_type,
                "currency_id": currency_id,
                "customer_id": customer_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_date": end_date,
                "expire_date": expire_date,
                "settle_status": settle_status,
                "start_date": start_date,
                "page_size": page_size,
            },
            options=options,
        )
