# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""手工开票"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.fp.invoice_kp import (
    ManualInvoice,
    ManualInvoiceInput,
    ManualInvoicePage,
    ManualInvoiceSaveReply,
    ManualInvoicesOfOutBound,
)
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[ManualInvoicePage]] = Operation(
    id="fp.invoice_kp.list",
    method="GET",
    path="/jdy/v2/fp/invoice_kp",
    title="手工开票列表",
    result=ManualInvoicePage,
    params=(
        Param("end_date", "end_date", dt.date, required=True),
        Param("start_date", "start_date", dt.date, required=True),
        Param("page", "page", int, required=True),
        Param("page_size", "page_size", int, required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[ManualInvoiceSaveReply]] = Operation(
    id="fp.invoice_kp.save",
    method="POST",
    path="/jdy/v2/fp/invoice_kp",
    title="手工开票保存",
    result=ManualInvoiceSaveReply,
    body=Body(ManualInvoiceInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[ManualInvoice]] = Operation(
    id="fp.invoice_kp.get",
    method="GET",
    path="/jdy/v2/fp/invoice_kp_detail",
    title="手工开票详情",
    result=ManualInvoice,
    params=(Param("serial_number", "serial_number", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

QUERY: Final[Operation[ManualInvoicesOfOutBound]] = Operation(
    id="fp.invoice_kp.query",
    method="GET",
    path="/jdy/v2/fp/invoice_kp_query",
    title="销售出库单查询发票信息",
    result=ManualInvoicesOfOutBound,
    params=(Param("bill_no", "bill_no", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
