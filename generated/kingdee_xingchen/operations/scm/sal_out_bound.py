# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售出库单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.sal_out_bound import (
    SalOutBound,
    SalOutBoundBatch,
    SalOutBoundBatchReply,
    SalOutBoundInput,
    SalOutBoundPage,
)
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SalOutBoundPage]] = Operation(
    id="scm.sal_out_bound.list",
    method="GET",
    path="/jdy/v2/scm/sal_out_bound",
    title="销售出库单列表",
    result=SalOutBoundPage,
    params=(
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("creator_id", "creator_id", array=True),
        Param("currency_id", "currency_id", array=True),
        Param("customer_id", "customer_id", array=True),
        Param("customer_name", "customer_name"),
        Param("customer_number", "customer_number"),
        Param("delivery_status", "delivery_status"),
        Param("delivery_type", "delivery_type"),
        Param("dept_id", "dept_id", array=True),
        Param("dept_number", "dept_number"),
        Param("emp_id", "emp_id", array=True),
        Param("emp_number", "emp_number"),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("filter_zero", "filter_zero"),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("payment_flag", "payment_flag"),
        Param("settle_status", "settle_status"),
        Param("show_material_total", "show_material_total", bool),
        Param("src_bill_no", "src_bill_no"),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("top", "top"),
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
    id="scm.sal_out_bound.save",
    method="POST",
    path="/jdy/v2/scm/sal_out_bound",
    title="销售出库单保存",
    result=SaveReply,
    body=Body(SalOutBoundInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[SalOutBound]] = Operation(
    id="scm.sal_out_bound.get",
    method="GET",
    path="/jdy/v2/scm/sal_out_bound_detail",
    title="销售出库单详情",
    result=SalOutBound,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

BATCH: Final[Operation[SalOutBoundBatchReply]] = Operation(
    id="scm.sal_out_bound.batch",
    method="POST",
    path="/jdy/v2/scm/sal_out_bound_batch",
    title="销售出库单批量保存",
    result=SalOutBoundBatchReply,
    body=Body(SalOutBoundBatch),
    payload="data",
    security=("signature", "app-token"),
)
