# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售换货申请单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.sal_exchange_request import (
    SalExchangeRequest,
    SalExchangeRequestInput,
    SalExchangeRequestPage,
)
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SalExchangeRequestPage]] = Operation(
    id="scm.sal_exchange_request.list",
    method="GET",
    path="/jdy/v2/scm/sal_exchange_request",
    title="销售换货申请单列表",
    result=SalExchangeRequestPage,
    params=(
        Param("barcode", "barcode"),
        Param("begin_date", "begin_date", dt.date),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("customer_group_id", "customer_group_id", array=True),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("end_date", "end_date", dt.date),
        Param("entry_realio_status", "entry_realio_status"),
        Param("expire_date", "expire_date", dt.date),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("start_date", "start_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.sal_exchange_request.save",
    method="POST",
    path="/jdy/v2/scm/sal_exchange_request",
    title="销售换货申请单保存",
    result=SaveReply,
    body=Body(SalExchangeRequestInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[SalExchangeRequest]] = Operation(
    id="scm.sal_exchange_request.get",
    method="GET",
    path="/jdy/v2/scm/sal_exchange_request_detail",
    title="销售换货申请单详情",
    result=SalExchangeRequest,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
