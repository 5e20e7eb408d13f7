# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""调拨差异单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.scm import inv_tfdiff as ops

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.scm.inv_tfdiff import InvTfdiffPage, InvTfdiffRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncInvTfdiffResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """调拨差异单"""

    _entity = "inv_tfdiff_bill_order"

    async def list(
        self,
        *,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        dept_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        out_dept_id: Sequence[str] | None = None,
        search: str | None = None,
        start_bill_date: dt.date | None = None,
        trans_type: OpenStr[Literal["1", "2"]] | None = None,
        transfer_status: OpenStr[Literal["0", "1", "2", "3"]] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InvTfdiffPage:
        """调拨差异单列表.

        Args:
            bill_status: 单据状态; C 已审核, Z 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            dept_id: 调入部门id.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            out_dept_id: 调出部门id.
            search: 模糊搜索; e.g. 苹果.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            trans_type: 业务类型; 1 同价调拨, 2 异价调拨.
            transfer_status: 调拨状态; 0 未出库, 1 未入库, 2 部分入库, 3 全部入库.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InvTfdiffPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/调拨出库 1.0.10, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "dept_id": dept_id,
                "end_bill_date": end_bill_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "out_dept_id": out_dept_id,
                "search": search,
                "start_bill_date": start_bill_date,
                "trans_type": trans_type,
                "transfer_status": transfer_status,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        dept_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        out_dept_id: Sequence[str] | None = None,
        search: str | None = None,
        start_bill_date: dt.date | None = None,
        trans_type: OpenStr[Literal["1", "2"]] | None = None,
        transfer_status: OpenStr[Literal["0", "1", "2", "3"]] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InvTfdiffRow]:
        """调拨差异单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InvTfdiffRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "dept_id": dept_id,
                "end_bill_date": end_bill_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "out_dept_id": out_dept_id,
                "search": search,
                "start_bill_date": start_bill_date,
                "trans_type": trans_type,
                "transfer_status": transfer_status,
                "page_size": page_size,
            },
            options=options,
        )
