# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""付款退款单"""

from __future__ import annotations

from typing import Final

from ...models.arap.ap_pay_ret import ApPayRet, ApPayRetInput, ApPayRetPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[ApPayRetPage]] = Operation(
    id="arap.ap_pay_ret.list",
    method="GET",
    path="/jdy/v2/arap/ap_pay_ret",
    title="付款退款单列表",
    result=ApPayRetPage,
    params=(
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("dept_id", "dept_id"),
        Param("emp_id", "emp_id"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("source_bill_id", "source_bill_id"),
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
    id="arap.ap_pay_ret.save",
    method="POST",
    path="/jdy/v2/arap/ap_pay_ret",
    title="付款退款单保存",
    result=SaveReply,
    body=Body(ApPayRetInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[ApPayRet]] = Operation(
    id="arap.ap_pay_ret.get",
    method="GET",
    path="/jdy/v2/arap/ap_pay_ret_detail",
    title="付款退款单详情",
    result=ApPayRet,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
