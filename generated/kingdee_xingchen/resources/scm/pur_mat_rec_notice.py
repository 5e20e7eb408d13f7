# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""收料通知单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import pur_mat_rec_notice as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.pur_mat_rec_notice import (
        PurMatRecNotice,
        PurMatRecNoticeInput,
        PurMatRecNoticePage,
        PurMatRecNoticeRow,
    )
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class PurMatRecNoticeResource(Resource):
    """收料通知单"""

    def list(
        self,
        *,
        barcode: str | None = None,
        bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        bill_stock_id: Sequence[str] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        creator_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        io_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        sp_id: Sequence[str] | None = None,
        stock_id: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PurMatRecNoticePage:
        """收料通知单列表.

        Args:
            barcode: 条形码; e.g. 6901234567892.
            bill_close_state: 单据关闭状态; C 未关闭, S 已关闭, H 手动关闭.
            bill_status: 单据状态; C 已审核, Z 未审核.
            bill_stock_id: 表头仓库id.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            creator_id: 制单人id.
            dept_id: 部门id.
            emp_id: 职员id.
            io_status: 入库执行行状态; A 未执行, Z 部分执行, C 全部执行.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            sp_id: 表体仓位id.
            stock_id: 表体仓库id.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `PurMatRecNoticePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/收料通知单 1.0.6, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "barcode": barcode,
                "bill_close_state": bill_close_state,
                "bill_status": bill_status,
                "bill_stock_id": bill_stock_id,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "creator_id": creator_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "io_status": io_status,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "sp_id": sp_id,
                "stock_id": stock_id,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        barcode: str | None = None,
        bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        bill_stock_id: Sequence[str] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        creator_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        io_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        sp_id: Sequence[str] | None = None,
        stock_id: Sequence[str] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[PurMatRecNoticeRow]:
        """收料通知单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `PurMatRecNoticeRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "barcode": barcode,
                "bill_close_state": bill_close_state,
                "bill_status": bill_status,
                "bill_stock_id": bill_stock_id,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "creator_id": creator_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "io_status": io_status,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "sp_id": sp_id,
                "stock_id": stock_id,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: PurMatRecNoticeInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """收料通知单保存.

        Args:
            body: what to send, a `PurMatRecNoticeInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/收料通知单 1.0.41, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> PurMatRecNotice:
        """收料通知单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `PurMatRecNotice`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/收料通知单 1.0.06, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
