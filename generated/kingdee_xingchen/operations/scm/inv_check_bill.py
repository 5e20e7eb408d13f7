# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""盘点单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.inv_check_bill import (
    InvCheckBill,
    InvCheckBillGainLossDeal,
    InvCheckBillGainLossDealReply,
    InvCheckBillInput,
    InvCheckBillPage,
)
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[InvCheckBillPage]] = Operation(
    id="scm.inv_check_bill.list",
    method="GET",
    path="/jdy/v2/scm/inv_check_bill",
    title="盘点单列表",
    result=InvCheckBillPage,
    params=(
        Param("bill_status", "bill_status"),
        Param("check_model", "check_model"),
        Param("check_status", "check_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("creator_id", "creator_id", array=True),
        Param("emp_id", "emp_id", array=True),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("search", "search"),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("stock_id", "stock_id", array=True),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.inv_check_bill.save",
    method="POST",
    path="/jdy/v2/scm/inv_check_bill",
    title="盘点单保存",
    result=SaveReply,
    body=Body(InvCheckBillInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[InvCheckBill]] = Operation(
    id="scm.inv_check_bill.get",
    method="GET",
    path="/jdy/v2/scm/inv_check_bill_detail",
    title="盘点单详情",
    result=InvCheckBill,
    params=(
        Param("id", "id", required=True),
        Param("only_basic", "only_basic", bool),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

GAIN_LOSS_DEAL: Final[Operation[InvCheckBillGainLossDealReply]] = Operation(
    id="scm.inv_check_bill.gain_loss_deal",
    method="POST",
    path="/jdy/v2/scm/inv_check_bill_gain_loss_deal",
    title="盘点单盈亏处理",
    result=InvCheckBillGainLossDealReply,
    body=Body(InvCheckBillGainLossDeal),
    payload="data",
    security=("signature", "app-token"),
)
