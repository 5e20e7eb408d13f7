# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售发票单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.sal_invoice import SalInvoice, SalInvoiceInput, SalInvoicePage
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[SalInvoicePage]] = Operation(
    id="scm.sal_invoice.list",
    method="GET",
    path="/jdy/v2/scm/sal_invoice_list",
    title="销售发票单列表",
    result=SalInvoicePage,
    params=(
        Param("end_date", "end_date", dt.date, required=True),
        Param("start_date", "start_date", dt.date, required=True),
        Param("account_check", "account_check"),
        Param("barcode", "barcode"),
        Param("begin_date", "begin_date", dt.date),
        Param("bills_tatus", "bills_tatus"),
        Param("customer_group_id", "customer_group_id", array=True),
        Param("customer_id", "customer_id", array=True),
        Param("dept_id", "dept_id", array=True),
        Param("emp_id", "emp_id", array=True),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("expire_date", "expire_date", dt.date),
        Param("hook_status", "hook_status"),
        Param("invoice_type", "invoice_type"),
        Param("payment_flag", "payment_flag"),
        Param("settle_status", "settle_status"),
        Param("show_material_total", "show_material_total", bool),
        Param("src_bill_no", "src_bill_no"),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("stock_id", "stock_id", array=True),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

GET: Final[Operation[SalInvoice]] = Operation(
    id="scm.sal_invoice.get",
    method="GET",
    path="/jdy/v2/scm/sal_invoice_detail",
    title="销售发票单详情",
    result=SalInvoice,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.sal_invoice.save",
    method="POST",
    path="/jdy/v2/scm/sal_invoice",
    title="销售发票单保存",
    result=SaveReply,
    body=Body(SalInvoiceInput),
    payload="data",
    security=("signature", "app-token"),
)
