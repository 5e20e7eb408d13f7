# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""外部单据开票"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.fi.invoice_ext import ExternalInvoice, ExternalInvoicePage, ExternalInvoiceSaveReply
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[ExternalInvoicePage]] = Operation(
    id="fi.invoice_ext.list",
    method="GET",
    path="/jdy/v2/fi/invoice_ext",
    title="外部单据开票列表",
    result=ExternalInvoicePage,
    params=(
        Param("invoice_status", "invoice_status", required=True),
        Param("bill_type", "billType"),
        Param("bill_ids", "bill_Ids", array=True),
        Param("bill_nos", "bill_Nos", array=True),
        Param("end_date", "end_date", dt.date),
        Param("modify_end_date", "modify_end_date", dt.date),
        Param("modify_start_date", "modify_start_date", dt.date),
        Param("start_date", "start_date", dt.date),
        Param("page_no", "page_no", int, required=True),
        Param("page_size", "page_size", int, required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page_no", "page_size", "rows", "total_page"),
    idempotent=True,
    undocumented=True,
)

SAVE: Final[Operation[ExternalInvoiceSaveReply]] = Operation(
    id="fi.invoice_ext.save",
    method="POST",
    path="/jdy/v2/fi/invoice_ext",
    title="外部单据开票保存",
    result=ExternalInvoiceSaveReply,
    body=Body(ExternalInvoice),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)
