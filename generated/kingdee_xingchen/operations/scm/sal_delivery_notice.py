# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""发货通知单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.sal_delivery_notice import (
    SalDeliveryNotice,
    SalDeliveryNoticeInput,
    SalDeliveryNoticePage,
)
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[SalDeliveryNoticePage]] = Operation(
    id="scm.sal_delivery_notice.list",
    method="GET",
    path="/jdy/v2/scm/sal_delivery_notice",
    title="发货通知单列表",
    result=SalDeliveryNoticePage,
    params=(
        Param("barcode", "barcode"),
        Param("begin_date", "begin_date", dt.date),
        Param("bill_close_state", "bill_close_state"),
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("customer_group_id", "customer_group_id", array=True),
        Param("dept_ids", "dept_ids", array=True),
        Param("emp_ids", "emp_ids", array=True),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("end_date", "end_date", dt.date),
        Param("expire_date", "expire_date", dt.date),
        Param("io_status", "io_status"),
        Param("real_io_status", "real_io_status"),
        Param("show_only_push_move", "show_only_push_move", bool),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("start_date", "start_date", dt.date),
        Param("stock_ids", "stock_ids", array=True),
        Param("total_fields", "total_fields"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.sal_delivery_notice.save",
    method="POST",
    path="/jdy/v2/scm/sal_delivery_notice",
    title="发货通知单保存",
    result=SaveReply,
    body=Body(SalDeliveryNoticeInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[SalDeliveryNotice]] = Operation(
    id="scm.sal_delivery_notice.get",
    method="GET",
    path="/jdy/v2/scm/sal_delivery_notice_detail",
    title="发货通知单详情",
    result=SalDeliveryNotice,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
