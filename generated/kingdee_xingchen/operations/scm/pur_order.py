# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""采购订单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.pur_order import PurOrder, PurOrderCancel, PurOrderInput, PurOrderPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[PurOrderPage]] = Operation(
    id="scm.pur_order.list",
    method="GET",
    path="/jdy/v2/scm/pur_order",
    title="采购订单列表",
    result=PurOrderPage,
    params=(
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("dept_id", "dept_id", array=True),
        Param("dept_number", "dept_number"),
        Param("emp_id", "emp_id", array=True),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("out_side_pks", "out_side_pks", array=True),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("supplier_id", "supplier_id", array=True),
        Param("supplier_name", "supplier_name"),
        Param("supplier_number", "supplier_number"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.pur_order.save",
    method="POST",
    path="/jdy/v2/scm/pur_order",
    title="采购订单保存",
    result=SaveReply,
    body=Body(PurOrderInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[PurOrder]] = Operation(
    id="scm.pur_order.get",
    method="GET",
    path="/jdy/v2/scm/pur_order_detail",
    title="采购订单详情",
    result=PurOrder,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

CANCEL: Final[Operation[None]] = Operation(
    id="scm.pur_order.cancel",
    method="POST",
    path="/jdy/v2/scm/pur_order_cancel",
    title="采购订单取消",
    result=None,
    body=Body(PurOrderCancel),
    payload="data",
    security=("signature", "app-token"),
)
