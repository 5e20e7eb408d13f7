# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""零售单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.ls.retail_bill import (
    RetailBill,
    RetailBillPage,
    RetailBillReturn,
    RetailBillReturnReply,
    RetailBillSave,
    RetailBillSaveReply,
    RetailBillStatistics,
)
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[RetailBillPage]] = Operation(
    id="ls.retail_bill.list",
    method="GET",
    path="/jdy/v2/ls/retail_bill",
    title="零售单列表",
    result=RetailBillPage,
    params=(
        Param("bill_no", "bill_no"),
        Param("biz_type", "biz_type"),
        Param("cashier_id", "cashier_id"),
        Param("end_time", "end_time", dt.date),
        Param("fetch_detail", "fetch_detail", bool),
        Param("ids", "ids", array=True),
        Param("member_id", "member_id"),
        Param("pos_id", "pos_id"),
        Param("product_ids", "product_ids", array=True),
        Param("start_time", "start_time", dt.date),
        Param("store_id", "store_id"),
        Param("page_no", "page_no", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page_no", "page_size", "rows", "total_page", first=0),
    idempotent=True,
)

SAVE: Final[Operation[RetailBillSaveReply]] = Operation(
    id="ls.retail_bill.save",
    method="POST",
    path="/jdy/v2/ls/retail_bill",
    title="零售单保存",
    result=RetailBillSaveReply,
    body=Body(RetailBillSave),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[RetailBill]] = Operation(
    id="ls.retail_bill.get",
    method="GET",
    path="/jdy/v2/ls/retail_bill_detail",
    title="零售单详情",
    result=RetailBill,
    params=(
        Param("bill_id", "bill_id", required=True),
        Param("bill_no", "bill_no"),
        Param("inner_no", "inner_no"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

RETURN: Final[Operation[RetailBillReturnReply]] = Operation(
    id="ls.retail_bill.return",
    method="POST",
    path="/jdy/v2/ls/retail_bill_return",
    title="零售单退货",
    result=RetailBillReturnReply,
    body=Body(RetailBillReturn),
    payload="data",
    security=("signature", "app-token"),
)

STATISTIC: Final[Operation[RetailBillStatistics]] = Operation(
    id="ls.retail_bill.statistic",
    method="GET",
    path="/jdy/v2/ls/retail_bill_statistic",
    title="零售单汇总查询",
    result=RetailBillStatistics,
    params=(
        Param("end_time", "end_time", dt.date, required=True),
        Param("start_time", "start_time", dt.date, required=True),
        Param("biz_types", "biz_types", array=True),
        Param("store_ids", "store_ids", array=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
