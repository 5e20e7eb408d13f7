# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""发票"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.fi.invoice_fp import InvoiceDetails, InvoicePage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[InvoicePage]] = Operation(
    id="fi.invoice_fp.list",
    method="GET",
    path="/jdy/v2/fi/invoice_fp",
    title="发票列表",
    result=InvoicePage,
    params=(
        Param("bill_type", "bill_type", array=True),
        Param("customer", "customer", array=True),
        Param("end_date", "end_date", dt.date),
        Param("invoice_no", "invoice_no", array=True),
        Param("invoice_status", "invoice_status", array=True),
        Param("invoice_type", "invoice_type", array=True),
        Param("start_date", "start_date", dt.date),
        Param("page_no", "page_no", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page_no", "page_size", "rows", "total_page"),
    idempotent=True,
)

GET: Final[Operation[InvoiceDetails]] = Operation(
    id="fi.invoice_fp.get",
    method="GET",
    path="/jdy/v2/fi/invoice_detail",
    title="发票详情",
    result=InvoiceDetails,
    params=(Param("invoice_no", "invoice_no", array=True, required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
