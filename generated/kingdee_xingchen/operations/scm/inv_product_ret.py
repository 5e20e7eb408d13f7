# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""产品退库单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.inv_product_ret import InvProductRet, InvProductRetInput
from ...models.scm.shared import ProductionReturnPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[ProductionReturnPage]] = Operation(
    id="scm.inv_product_ret.list",
    method="GET",
    path="/jdy/v2/scm/inv_product_ret",
    title="产品退库单列表",
    result=ProductionReturnPage,
    params=(
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("currency_id", "currency_id", array=True),
        Param("dept_id", "dept_id", array=True),
        Param("dept_number", "dept_number"),
        Param("emp_id", "emp_id", array=True),
        Param("end_date", "end_date", dt.date),
        Param("end_time", "end_time", EpochMillis),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("start_date", "start_date", dt.date),
        Param("start_time", "start_time", EpochMillis),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.inv_product_ret.save",
    method="POST",
    path="/jdy/v2/scm/inv_product_ret",
    title="产品退库单保存",
    result=SaveReply,
    body=Body(InvProductRetInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[InvProductRet]] = Operation(
    id="scm.inv_product_ret.get",
    method="GET",
    path="/jdy/v2/scm/inv_product_ret_detail",
    title="产品退库单详情",
    result=InvProductRet,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
