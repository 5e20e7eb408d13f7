# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售退货申请单"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.scm.sal_in_bound_request import (
    SalInBoundRequest,
    SalInBoundRequestInput,
    SalInBoundRequestPage,
)
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SalInBoundRequestPage]] = Operation(
    id="scm.sal_in_bound_request.list",
    method="GET",
    path="/jdy/v2/scm/sal_in_bound_request",
    title="销售退货申请单列表",
    result=SalInBoundRequestPage,
    params=(
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
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.sal_in_bound_request.save",
    method="POST",
    path="/jdy/v2/scm/sal_in_bound_request",
    title="销售退货申请单保存",
    result=SaveReply,
    body=Body(SalInBoundRequestInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[SalInBoundRequest]] = Operation(
    id="scm.sal_in_bound_request.get",
    method="GET",
    path="/jdy/v2/scm/sal_in_bound_request_detail",
    title="销售退货申请单详情",
    result=SalInBoundRequest,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
