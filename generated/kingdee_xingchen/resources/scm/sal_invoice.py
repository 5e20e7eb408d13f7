# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售发票单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import sal_invoice as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.sal_invoice import SalInvoice, SalInvoiceInput, SalInvoicePage, SalInvoiceRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import OpenStr


class SalInvoiceResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """销售发票单"""

    _entity = "sal_invoice"

    def list(
        self,
        *,
        end_date: dt.date,
        start_date: dt.date,
        account_check: str | None = None,
        barcode: str | None = None,
        begin_date: dt.date | None = None,
        bills_tatus: OpenStr[Literal["C", "Z"]] | None = None,
        customer_group_id: Sequence[str] | None = None,
        customer_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        expire_date: dt.date | None = None,
        hook_status: OpenStr[Literal["1", "2"]] | None = None,
        invoice_type: str | None = None,
        payment_flag: OpenStr[Literal["1", "0"]] | None = None,
        settle_status: OpenStr[Literal["C", "B", "A"]] | None = None,
        show_material_total: bool | None = None,
        src_bill_no: str | None = None,
        start_bill_date: dt.date | None = None,
        stock_id: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SalInvoicePage:
        """销售发票单列表.

        Args:
            end_date: 结束日期; yyyy-MM-dd. Required.
            start_date: 开始日期; yyyy-MM-dd. Required.
            account_check: 对账状态; e.g. 1.
            barcode: 条形码; e.g. 6901234567892.
            begin_date: 开始日期; yyyy-MM-dd.
            bills_tatus: 单据状态; C 已审核, Z 未审核.
            customer_group_id: 客户分类id.
            customer_id: 客户id.
            dept_id: 部门id.
            emp_id: 职员id.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            expire_date: 结束日期; yyyy-MM-dd.
            hook_status: 出库核销状态; 1 部分核销, 2 已核销.
            invoice_type: 发票类型; e.g. 1.
            payment_flag: 是否同单收款; 1 是, 0 否.
            settle_status: 付款状态; C 全部收款, B 部分收款, A 未收款.
            show_material_total: 是否统计商品种类和数量到单据.
            src_bill_no: 源单编号; e.g. XSDD-20240520-00001.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            stock_id: 仓库id.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SalInvoicePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售发票 1.0.5, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "end_date": end_date,
                "start_date": start_date,
                "account_check": account_check,
                "barcode": barcode,
                "begin_date": begin_date,
                "bills_tatus": bills_tatus,
                "customer_group_id": customer_group_id,
                "customer_id": customer_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "expire_date": expire_date,
                "hook_status": hook_status,
                "invoice_type": invoice_type,
                "payment_flag": payment_flag,
                "settle_status": settle_status,
                "show_material_total": show_material_total,
                "src_bill_no": src_bill_no,
                "start_bill_date": start_bill_date,
                "stock_id": stock_id,
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
        account_check: str | None = None,
        barcode: str | None = None,
        begin_date: dt.date | None = None,
        bills_tatus: OpenStr[Literal["C", "Z"]] | None = None,
        customer_group_id: Sequence[str] | None = None,
        customer_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        expire_date: dt.date | None = None,
        hook_status: OpenStr[Literal["1", "2"]] | None = None,
        invoice_type: str | None = None,
        payment_flag: OpenStr[Literal["1", "0"]] | None = None,
        settle_status: OpenStr[Literal["C", "B", "A"]] | None = None,
        show_material_total: bool | None = None,
        src_bill_no: str | None = None,
        start_bill_date: dt.date | None = None,
        stock_id: Sequence[str] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[SalInvoiceRow]:
        """销售发票单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SalInvoiceRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_date": end_date,
                "start_date": start_date,
                "account_check": account_check,
                "barcode": barcode,
                "begin_date": begin_date,
                "bills_tatus": bills_tatus,
                "customer_group_id": customer_group_id,
                "customer_id": customer_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "expire_date": expire_date,
                "hook_status": hook_status,
                "invoice_type": invoice_type,
                "payment_flag": payment_flag,
                "settle_status": settle_status,
                "show_material_total": show_material_total,
                "src_bill_no": src_bill_no,
                "start_bill_date": start_bill_date,
                "stock_id": stock_id,
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
    ) -> SalInvoice:
        """销售发票单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SalInvoice`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售发票 1.0.3, https://open.jdy.com/#/files/api
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
        body: SalInvoiceInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """销售发票单保存.

        Args:
            body: what to send, a `SalInvoiceInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售发票 1.0.4, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)
