# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""报销单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.ebx.reimb import Reimbursement, ReimbursementPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import StringDecimal

LIST: Final[Operation[ReimbursementPage]] = Operation(
    id="ebx.reimb.list",
    method="GET",
    path="/jdy/v2/ebx/reimb",
    title="报销单列表",
    result=ReimbursementPage,
    params=(
        Param("biz_type", "biz_type", array=True),
        Param("company_id", "company_id", array=True),
        Param("dept_id", "dept_id", array=True),
        Param("emp_id", "emp_id", array=True),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("item_id", "item_id", array=True),
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

GET: Final[Operation[Reimbursement]] = Operation(
    id="ebx.reimb.get",
    method="GET",
    path="/jdy/v2/ebx/reimb_detail",
    title="报销单详情",
    result=Reimbursement,
    params=(Param("id", "id", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
