# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""拣验货单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import inv_pick_inspect as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.inv_pick_inspect import (
        InvPickInspect,
        InvPickInspectInput,
        InvPickInspectPage,
        InvPickInspectPush,
        InvPickInspectPushReply,
        InvPickInspectRow,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncInvPickInspectResource(AsyncResource):
    """拣验货单"""

    async def list(
        self,
        *,
        begin_date: dt.date | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        expire_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        pick_status: OpenStr[Literal["1", "2", "3", "4"]] | None = None,
        src_bill_no: str | None = None,
        src_bill_type: OpenStr[Literal["sal_bill_order", "pur_bill_order"]] | None = None,
        src_customer_id: Sequence[str] | None = None,
        src_supplier_id: Sequence[str] | None = None,
        start_bill_date: dt.date | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        total_fields: str | None = None,
        trans_type: OpenStr[Literal["1", "2"]] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InvPickInspectPage:
        """拣验货单列表.

        Args:
            begin_date: 开始日期; yyyy-MM-dd.
            bill_status: 单据状态; C 已审核, Z 未审核.
            dept_id: 领料部门id.
            emp_id: 领料人id.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            end_date: 结束日期; yyyy-MM-dd.
            end_time: 结束时间; a point in time.
            expire_date: 结束日期; yyyy-MM-dd.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            pick_status: 拣验货状态; 1 未开始, 2 拣验中, 3 拣验完成, 4 待拣验.
            src_bill_no: 源单编号; e.g. XSDD-20240520-00001.
            src_bill_type: 源单类型; sal_bill_order 销售订单, pur_bill_order 采购订单.
            src_customer_id: 源单客户id.
            src_supplier_id: 源单供应商id.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            start_date: 开始日期; yyyy-MM-dd.
            start_time: 开始时间; a point in time.
            total_fields: 自定义合计字段; e.g. total_amount.
            trans_type: 任务类型; 1 一单一拣, 2 合并拣货.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InvPickInspectPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/拣验货单 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "begin_date": begin_date,
                "bill_status": bill_status,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "end_date": end_date,
                "end_time": end_time,
                "expire_date": expire_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "pick_status": pick_status,
                "src_bill_no": src_bill_no,
                "src_bill_type": src_bill_type,
                "src_customer_id": src_customer_id,
                "src_supplier_id": src_supplier_id,
                "start_bill_date": start_bill_date,
                "start_date": start_date,
                "start_time": start_time,
                "total_fields": total_fields,
                "trans_type": trans_type,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        begin_date: dt.date | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        expire_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        pick_status: OpenStr[Literal["1", "2", "3", "4"]] | None = None,
        src_bill_no: str | None = None,
        src_bill_type: OpenStr[Literal["sal_bill_order", "pur_bill_order"]] | None = None,
        src_customer_id: Sequence[str] | None = None,
        src_supplier_id: Sequence[str] | None = None,
        start_bill_date: dt.date | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        total_fields: str | None = None,
        trans_type: OpenStr[Literal["1", "2"]] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InvPickInspectRow]:
        """拣验货单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InvPickInspectRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "begin_date": begin_date,
                "bill_status": bill_status,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "end_date": end_date,
                "end_time": end_time,
                "expire_date": expire_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "pick_status": pick_status,
                "src_bill_no": src_bill_no,
                "src_bill_type": src_bill_type,
                "src_customer_id": src_customer_id,
                "src_supplier_id": src_supplier_id,
                "start_bill_date": start_bill_date,
                "start_date": start_date,
                "start_time": start_time,
                "total_fields": total_fields,
                "trans_type": trans_type,
                "page_size": page_size,
            },
            options=options,
        )

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> InvPickInspect:
        """拣验货单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvPickInspect`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/拣验货单 1.0.6, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )

    async def save(
        self,
        body: InvPickInspectInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """拣验货单保存.

        Args:
            body: what to send, a `InvPickInspectInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/拣验货单 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def push(
        self,
        body: InvPickInspectPush,
        *,
        options: RequestOptions | None = None,
    ) -> InvPickInspectPushReply:
        """拣验货单下推.

        Args:
            body: what to send, a `InvPickInspectPush`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvPickInspectPushReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/拣验货单 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.PUSH, {}, body=body, options=options)
