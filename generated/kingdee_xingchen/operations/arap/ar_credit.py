# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""收款单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.arap.ar_credit import ArCredit, ArCreditInput
from ...models.arap.shared import ReceiptPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[ReceiptPage]] = Operation(
    id="arap.ar_credit.list",
    method="GET",
    path="/jdy/v2/arap/ar_credit",
    title="收款单列表",
    result=ReceiptPage,
    params=(
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("customer_group_id", "customer_group_id"),
        Param("customer_id", "customer_id"),
        Param("dept_id", "dept_id"),
        Param("emp_id", "emp_id"),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("search", "search"),
        Param("source_bill_id", "source_bill_id"),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="arap.ar_credit.save",
    method="POST",
    path="/jdy/v2/arap/ar_credit",
    title="收款单保存",
    result=SaveReply,
    body=Body(ArCreditInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[ArCredit]] = Operation(
    id="arap.ar_credit.get",
    method="GET",
    path="/jdy/v2/arap/ar_credit_detail",
    title="收款单详情",
    result=ArCredit,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
