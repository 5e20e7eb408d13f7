# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""委托代销退货"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.entrust import EntrustPage
from ...models.scm.entrust_rtn import EntrustRtn, EntrustRtnInput
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[EntrustPage]] = Operation(
    id="scm.entrust_rtn.list",
    method="GET",
    path="/jdy/v2/scm/entrust_rtn",
    title="委托代销退货列表",
    result=EntrustPage,
    params=(
        Param("barcode", "barcode"),
        Param("begin_date", "begin_date", dt.date),
        Param("begin_time", "begin_time", EpochMillis),
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("bind_supplier", "bind_supplier", bool),
        Param("creator_id", "creator_id", array=True),
        Param("currency_id", "currency_id", array=True),
        Param("customer_group_id", "customer_group_id", array=True),
        Param("customer_id", "customer_id", array=True),
        Param("customer_name", "customer_name"),
        Param("customer_number", "customer_number"),
        Param("delivery_status", "delivery_status"),
        Param("delivery_type", "delivery_type"),
        Param("delivery_type_id", "delivery_type_id"),
        Param("deliveryman_ids", "deliveryman_ids", array=True),
        Param("dept_id", "dept_id", array=True),
        Param("dept_number", "dept_number"),
        Param("emp_id", "emp_id", array=True),
        Param("emp_number", "emp_number"),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("end_date", "end_date", dt.date),
        Param("end_time", "end_time", EpochMillis),
        Param("expire_date", "expire_date", dt.date),
        Param("expire_time", "expire_time", EpochMillis),
        Param("express_company_ids", "express_company_ids", array=True),
        Param("filter_zero", "filter_zero"),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("orderby", "orderby"),
        Param("payment_flag", "payment_flag"),
        Param("settle_status", "settle_status"),
        Param("show_material_total", "show_material_total", bool),
        Param("src_bill_no", "src_bill_no"),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("start_date", "start_date", dt.date),
        Param("start_time", "start_time", EpochMillis),
        Param("stock_id", "stock_id", array=True),
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
    id="scm.entrust_rtn.save",
    method="POST",
    path="/jdy/v2/scm/entrust_rtn",
    title="委托代销退货保存",
    result=SaveReply,
    body=Body(EntrustRtnInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[EntrustRtn]] = Operation(
    id="scm.entrust_rtn.get",
    method="GET",
    path="/jdy/v2/scm/entrust_rtn_detail",
    title="委托代销退货详情",
    result=EntrustRtn,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
