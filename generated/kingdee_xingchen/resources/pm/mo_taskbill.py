# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""生产任务单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.pm import mo_taskbill as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.pm.mo_taskbill import MoTaskBill, MoTaskBillInput, MoTaskBillPage, MoTaskBillRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class MoTaskbillResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """生产任务单"""

    _entity = "mo_task_bill"

    def list(
        self,
        *,
        begin_time: EpochMillis | None = None,
        bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        expire_time: EpochMillis | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> MoTaskBillPage:
        """生产任务单列表.

        Args:
            begin_time: 修改时间起; a point in time.
            bill_close_state: 完工状态; C 未完工, S 已完工, H 手动完工.
            bill_status: 单据状态; C 已审核, Z 未审核.
            dept_id: 生产车间id.
            emp_id: 计划员id.
            end_date: 结束日期; yyyy-MM-dd.
            end_time: 创建时间止; a point in time.
            expire_time: 修改时间止; a point in time.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            search: 模糊搜索; e.g. 苹果.
            start_date: 开始日期; yyyy-MM-dd.
            start_time: 创建时间起; a point in time.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `MoTaskBillPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 生产云/生产管理/生产任务单 1.0.14, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "begin_time": begin_time,
                "bill_close_state": bill_close_state,
                "bill_status": bill_status,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_date": end_date,
                "end_time": end_time,
                "expire_time": expire_time,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "start_date": start_date,
                "start_time": start_time,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        begin_time: EpochMillis | None = None,
        bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        expire_time: EpochMillis | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[MoTaskBillRow]:
        """生产任务单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `MoTaskBillRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "begin_time": begin_time,
                "bill_close_state": bill_close_state,
                "bill_status": bill_status,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_date": end_date,
                "end_time": end_time,
                "expire_time": expire_time,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "start_date": start_date,
                "start_time": start_time,
                "page_size": page_size,
            },
            options=options,
        )

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> MoTaskBill:
        """生产任务单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `MoTaskBill`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 生产云/生产管理/生产任务单 1.0.19, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )

    def save(
        self,
        body: MoTaskBillInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """生产任务单保存.

        Args:
            body: what to send, a `MoTaskBillInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 生产云/生产管理/生产任务单 1.0.11, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)
