# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""付款单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.arap.ap_credit import ApCredit, ApCreditInput, ApCreditPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[ApCreditPage]] = Operation(
    id="arap.ap_credit.list",
    method="GET",
    path="/jdy/v2/arap/ap_credit",
    title="付款单列表",
    result=ApCreditPage,
    params=(
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("dept_id", "dept_id"),
        Param("emp_id", "emp_id"),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("search", "search"),
        Param("source_bill_id", "source_bill_id"),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("supplier_group_id", "supplier_group_id"),
        Param("supplier_id", "supplier_id"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="arap.ap_credit.save",
    method="POST",
    path="/jdy/v2/arap/ap_credit",
    title="付款单保存",
    result=SaveReply,
    body=Body(ApCreditInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[ApCredit]] = Operation(
    id="arap.ap_credit.get",
    method="GET",
    path="/jdy/v2/arap/ap_credit_detail",
    title="付款单详情",
    result=ApCredit,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
