# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""零售结存单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.ls.balance_bill import BalanceBillPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[BalanceBillPage]] = Operation(
    id="ls.balance_bill.list",
    method="GET",
    path="/jdy/v2/ls/balance_bill",
    title="零售结存单列表",
    result=BalanceBillPage,
    params=(
        Param("begin_date", "begin_date", dt.date),
        Param("bill_status", "bill_status"),
        Param("biz_type", "biz_type"),
        Param("currency_id", "currency_id", array=True),
        Param("customer_id", "customer_id", array=True),
        Param("dept_id", "dept_id", array=True),
        Param("emp_id", "emp_id", array=True),
        Param("end_date", "end_date", dt.date),
        Param("expire_date", "expire_date", dt.date),
        Param("settle_status", "settle_status"),
        Param("start_date", "start_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
