# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""调拨出库单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import inv_tfout as ops
from ...resources._mixins import (
    AuditMixin,
    DeleteMixin,
    InvalidMixin,
    PushToMixin,
    UnauditMixin,
    ValidMixin,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.inv_tfout import InvTfout, InvTfoutInput, InvTfoutPage, InvTfoutRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class InvTfoutResource(
    PushToMixin,
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """调拨出库单"""

    _entity = "inv_tfout_bill_outbound"

    def list(
        self,
        *,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        dept_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        in_stock_id: Sequence[str] | None = None,
        in_stock_number: str | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        out_dept_id: Sequence[str] | None = None,
        out_stock_id: Sequence[str] | None = None,
        out_stock_number: str | None = None,
        start_bill_date: dt.date | None = None,
        trans_fer_status: OpenStr[Literal["0", "1", "2", "3"]] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InvTfoutPage:
        """调拨出库单列表.

        Args:
            bill_no: 单据编码; e.g. XSDD-20240520-00001.
            bill_status: 单据状态; C 已审核, Z 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            dept_id: 调入部门id.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            in_stock_id: 调入仓id.
            in_stock_number: 调入仓库编码; e.g. CK001.
            material_model: 商品规格型号; e.g. 500g.
            material_name: 商品名称; e.g. 红富士苹果.
            material_number: 商品编码; e.g. SP00001.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            out_dept_id: 调出部门id.
            out_stock_id: 调出仓id.
            out_stock_number: 调出仓库编码; e.g. CK001.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            trans_fer_status: 调拨状态; 0 未出库, 1 未入库, 2 部分入库, 3 全部入库.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InvTfoutPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/调拨出库 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "dept_id": dept_id,
                "end_bill_date": end_bill_date,
                "in_stock_id": in_stock_id,
                "in_stock_number": in_stock_number,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "out_dept_id": out_dept_id,
                "out_stock_id": out_stock_id,
                "out_stock_number": out_stock_number,
                "start_bill_date": start_bill_date,
                "trans_fer_status": trans_fer_status,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        dept_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        in_stock_id: Sequence[str] | None = None,
        in_stock_number: str | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        out_dept_id: Sequence[str] | None = None,
        out_stock_id: Sequence[str] | None = None,
        out_stock_number: str | None = None,
        start_bill_date: dt.date | None = None,
        trans_fer_status: OpenStr[Literal["0", "1", "2", "3"]] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[InvTfoutRow]:
        """调拨出库单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InvTfoutRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "dept_id": dept_id,
                "end_bill_date": end_bill_date,
                "in_stock_id": in_stock_id,
                "in_stock_number": in_stock_number,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "out_dept_id": out_dept_id,
                "out_stock_id": out_stock_id,
                "out_stock_number": out_stock_number,
                "start_bill_date": start_bill_date,
                "trans_fer_status": trans_fer_status,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: InvTfoutInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """调拨出库单保存.

        Args:
            body: what to send, a `InvTfoutInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/调拨出库 1.0.26, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> InvTfout:
        """调拨出库单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvTfout`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/调拨出库 1.0.22, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
