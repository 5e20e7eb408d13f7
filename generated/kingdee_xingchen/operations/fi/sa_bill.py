# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""工资单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.fi.sa_bill import SaBill, SaBillPage, SaBillSave
from ...runtime.operation import Body, Operation, Param

LIST: Final[Operation[SaBillPage]] = Operation(
    id="fi.sa_bill.list",
    method="GET",
    path="/jdy/v2/fi/sa_bill",
    title="工资单列表",
    result=SaBillPage,
    params=(
        Param("search", "search", required=True),
        Param("end_date", "end_date", dt.date),
        Param("start_date", "start_date", dt.date),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="fi.sa_bill.save",
    method="POST",
    path="/jdy/v2/fi/sa_bill",
    title="工资单保存",
    result=SaveReply,
    body=Body(SaBillSave),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[SaBill]] = Operation(
    id="fi.sa_bill.get",
    method="GET",
    path="/jdy/v2/fi/sa_bill_detail",
    title="工资单详情",
    result=SaBill,
    params=(Param("id", "id", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
