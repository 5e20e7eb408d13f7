# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""采购发票单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import pur_invoice as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.pur_invoice import PurInvoice, PurInvoiceInput, PurInvoicePage, PurInvoiceRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class PurInvoiceResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """采购发票单"""

    _entity = "pur_invoice"

    def list(
        self,
        *,
        account_check: str | None = None,
        barcode: str | None = None,
        begin_time: EpochMillis | None = None,
        bill_sp_id: Sequence[str] | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        bill_stock_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        expire_time: EpochMillis | None = None,
        hook_status: OpenStr[Literal["1", "2"]] | None = None,
        ivc_type: str | None = None,
        sp_id: Sequence[str] | None = None,
        start_date: dt.date | None = None,
        stock_id: Sequence[str] | None = None,
        supplier_id: Sequence[str] | None = None,
        total_fields: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PurInvoicePage:
        """采购发票单列表.

        Args:
            account_check: 对账状态; e.g. 1.
            barcode: 条形码; e.g. 6901234567892.
            begin_time: 开始时间; a point in time.
            bill_sp_id: 表头仓位id.
            bill_status: 单据状态; C 已审核, Z 未审核.
            bill_stock_id: 表头仓库id.
            dept_id: 部门id.
            emp_id: 职员id.
            end_date: 结束日期; yyyy-MM-dd.
            expire_time: 结束时间; a point in time.
            hook_status: 入库状态; 1 部分入库, 2 全部入库.
            ivc_type: 发票类型; e.g. 1.
            sp_id: 仓位id.
            start_date: 开始日期; yyyy-MM-dd.
            stock_id: 仓库id.
            supplier_id: 供应商id.
            total_fields: 合计值字段; e.g. total_amount.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `PurInvoicePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购发票 1.0.3, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "account_check": account_check,
                "barcode": barcode,
                "begin_time": begin_time,
                "bill_sp_id": bill_sp_id,
                "bill_status": bill_status,
                "bill_stock_id": bill_stock_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_date": end_date,
                "expire_time": expire_time,
                "hook_status": hook_status,
                "ivc_type": ivc_type,
                "sp_id": sp_id,
                "start_date": start_date,
                "stock_id": stock_id,
                "supplier_id": supplier_id,
                "total_fields": total_fields,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        account_check: str | None = None,
        barcode: str | None = None,
        begin_time: EpochMillis | None = None,
        bill_sp_id: Sequence[str] | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        bill_stock_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        expire_time: EpochMillis | None = None,
        hook_status: OpenStr[Literal["1", "2"]] | None = None,
        ivc_type: str | None = None,
        sp_id: Sequence[str] | None = None,
        start_date: dt.date | None = None,
        stock_id: Sequence[str] | None = None,
        supplier_id: Sequence[str] | None = None,
        total_fields: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[PurInvoiceRow]:
        """采购发票单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `PurInvoiceRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "account_check": account_check,
                "barcode": barcode,
                "begin_time": begin_time,
                "bill_sp_id": bill_sp_id,
                "bill_status": bill_status,
                "bill_stock_id": bill_stock_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_date": end_date,
                "expire_time": expire_time,
                "hook_status": hook_status,
                "ivc_type": ivc_type,
                "sp_id": sp_id,
                "start_date": start_date,
                "stock_id": stock_id,
                "supplier_id": supplier_id,
                "total_fields": total_fields,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: PurInvoiceInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """采购发票单保存.

        Args:
            body: what to send, a `PurInvoiceInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购发票 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> PurInvoice:
        """采购发票单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `PurInvoice`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购发票 1.0.5, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
