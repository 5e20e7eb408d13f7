# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""采购发票单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.pur_invoice import PurInvoice, PurInvoiceInput, PurInvoicePage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[PurInvoicePage]] = Operation(
    id="scm.pur_invoice.list",
    method="GET",
    path="/jdy/v2/scm/pur_invoice",
    title="采购发票单列表",
    result=PurInvoicePage,
    params=(
        Param("account_check", "account_check"),
        Param("barcode", "barcode"),
        Param("begin_time", "begin_time", EpochMillis),
        Param("bill_sp_id", "bill_sp_id", array=True),
        Param("bill_status", "bill_status"),
        Param("bill_stock_id", "bill_stock_id", array=True),
        Param("dept_id", "dept_id", array=True),
        Param("emp_id", "emp_id", array=True),
        Param("end_date", "end_date", dt.date),
        Param("expire_time", "expire_time", EpochMillis),
        Param("hook_status", "hook_status"),
        Param("ivc_type", "ivc_type"),
        Param("sp_id", "sp_id", array=True),
        Param("start_date", "start_date", dt.date),
        Param("stock_id", "stock_id", array=True),
        Param("supplier_id", "supplier_id", array=True),
        Param("total_fields", "total_fields"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.pur_invoice.save",
    method="POST",
    path="/jdy/v2/scm/pur_invoice",
    title="采购发票单保存",
    result=SaveReply,
    body=Body(PurInvoiceInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[PurInvoice]] = Operation(
    id="scm.pur_invoice.get",
    method="GET",
    path="/jdy/v2/scm/pur_invoice_detail",
    title="采购发票单详情",
    result=PurInvoice,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
