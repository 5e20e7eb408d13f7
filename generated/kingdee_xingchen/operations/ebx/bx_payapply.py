# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""付款申请单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.ebx.bx_payapply import PayApply, PayApplyPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import StringDecimal

LIST: Final[Operation[PayApplyPage]] = Operation(
    id="ebx.bx_payapply.list",
    method="GET",
    path="/jdy/v2/ebx/reimb/bx_payapply_list",
    title="付款申请单列表",
    result=PayApplyPage,
    params=(
        Param("biz_type", "biz_type", array=True),
        Param("company", "company", array=True),
        Param("dept", "dept", array=True),
        Param("emp", "emp", array=True),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("item", "item", array=True),
        Param("max_total_amount", "max_total_amount", StringDecimal),
        Param("min_total_amount", "min_total_amount", StringDecimal),
        Param("search", "search"),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("wf_status", "wf_status", array=True),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
    undocumented=True,
)

GET: Final[Operation[PayApply]] = Operation(
    id="ebx.bx_payapply.get",
    method="GET",
    path="/jdy/v2/ebx/reimb/bx_payapply_detail",
    title="付款申请单详情",
    result=PayApply,
    params=(Param("id", "id", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
    undocumented=True,
)
