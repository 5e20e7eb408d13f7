# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售订单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.sal_order import SalOrder, SalOrderInput, SalOrderLock, SalOrderPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SalOrderPage]] = Operation(
    id="scm.sal_order.list",
    method="GET",
    path="/jdy/v2/scm/sal_order",
    title="销售订单列表",
    result=SalOrderPage,
    params=(
        Param("bill_close_state", "bill_close_state"),
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("customer_name", "customer_name"),
        Param("customer_number", "customer_number"),
        Param("dept_id", "dept_id", array=True),
        Param("dept_number", "dept_number"),
        Param("emp_id", "emp_id", array=True),
        Param("emp_number", "emp_number"),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("io_status", "io_status"),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("real_io_status", "real_io_status"),
        Param("show_material_total", "show_material_total", bool),
        Param("start_bill_date", "start_bill_date", dt.date),
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
    id="scm.sal_order.save",
    method="POST",
    path="/jdy/v2/scm/sal_order",
    title="销售订单保存",
    result=SaveReply,
    body=Body(SalOrderInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[SalOrder]] = Operation(
    id="scm.sal_order.get",
    method="GET",
    path="/jdy/v2/scm/sal_order_detail",
    title="销售订单详情",
    result=SalOrder,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

LOCK: Final[Operation[None]] = Operation(
    id="scm.sal_order.lock",
    method="POST",
    path="/jdy/v2/scm/sail_order_lock",
    title="销售订单锁库",
    result=None,
    body=Body(SalOrderLock),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)
