# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""其他支出单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.arap.ap_other_credit import ApOtherCredit, ApOtherCreditInput, ApOtherCreditPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[ApOtherCreditPage]] = Operation(
    id="arap.ap_other_credit.list",
    method="GET",
    path="/jdy/v2/arap/ap_other_credit",
    title="其他支出单列表",
    result=ApOtherCreditPage,
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
    id="arap.ap_other_credit.save",
    method="POST",
    path="/jdy/v2/arap/ap_other_credit",
    title="其他支出单保存",
    result=SaveReply,
    body=Body(ApOtherCreditInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[ApOtherCredit]] = Operation(
    id="arap.ap_other_credit.get",
    method="GET",
    path="/jdy/v2/arap/ap_other_credit_detail",
    title="其他支出单详情",
    result=ApOtherCredit,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
