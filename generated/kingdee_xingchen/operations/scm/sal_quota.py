# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售报价单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.sal_quota import SalQuota, SalQuotaInput, SalQuotaPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SalQuotaPage]] = Operation(
    id="scm.sal_quota.list",
    method="GET",
    path="/jdy/v2/scm/sal_quota",
    title="销售报价单列表",
    result=SalQuotaPage,
    params=(
        Param("barcode", "barcode"),
        Param("begin_date", "begin_date", dt.date),
        Param("begin_time", "begin_time", EpochMillis),
        Param("bill_close_state", "bill_close_state"),
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("creator_id", "creator_id", array=True),
        Param("customer_group_id", "customer_group_id", array=True),
        Param("customer_name", "customer_name"),
        Param("customer_number", "customer_number"),
        Param("dept_id", "dept_id", array=True),
        Param("dept_number", "dept_number"),
        Param("emp_id", "emp_id", array=True),
        Param("emp_number", "emp_number"),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("end_date", "end_date", dt.date),
        Param("end_time", "end_time", EpochMillis),
        Param("expire_date", "expire_date", dt.date),
        Param("expire_time", "expire_time", EpochMillis),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("order_by", "order_by"),
        Param("show_material_total", "show_material_total", bool),
        Param("show_only_push_move", "show_only_push_move", bool),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("start_date", "start_date", dt.date),
        Param("start_time", "start_time", EpochMillis),
        Param("stock_id", "stock_id", array=True),
        Param("top", "top", int),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.sal_quota.save",
    method="POST",
    path="/jdy/v2/scm/sal_quota",
    title="销售报价单保存",
    result=SaveReply,
    body=Body(SalQuotaInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[SalQuota]] = Operation(
    id="scm.sal_quota.get",
    method="GET",
    path="/jdy/v2/scm/sal_quota_detail",
    title="销售报价单详情",
    result=SalQuota,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
