# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""收款退款单"""

from __future__ import annotations

from typing import Final

from ...models.arap.ar_credit_ret import ArCreditRet, ArCreditRetInput, ArCreditRetPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis, LocalDateTime

LIST: Final[Operation[ArCreditRetPage]] = Operation(
    id="arap.ar_credit_ret.list",
    method="GET",
    path="/jdy/v2/arap/ar_credit_ret",
    title="收款退款单列表",
    result=ArCreditRetPage,
    params=(
        Param("audit_date", "audit_date", LocalDateTime),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("customer_id", "customer_id"),
        Param("dept_id", "dept_id"),
        Param("emp_id", "emp_id"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="arap.ar_credit_ret.save",
    method="POST",
    path="/jdy/v2/arap/ar_credit_ret",
    title="收款退款单保存",
    result=SaveReply,
    body=Body(ArCreditRetInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[ArCreditRet]] = Operation(
    id="arap.ar_credit_ret.get",
    method="GET",
    path="/jdy/v2/arap/ar_credit_ret_detail",
    title="收款退款单详情",
    result=ArCreditRet,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
