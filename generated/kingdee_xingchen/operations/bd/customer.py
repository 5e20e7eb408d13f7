# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.bd.customer import Customer, CustomerInput, CustomerPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[CustomerPage]] = Operation(
    id="bd.customer.list",
    method="GET",
    path="/jdy/v2/bd/customer",
    title="客户列表",
    result=CustomerPage,
    params=(
        Param("c_level", "c_level"),
        Param("contact_person_main", "contact_person_main"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("customer_maturity", "customer_maturity"),
        Param("enable", "enable", int),
        Param("group", "group", array=True),
        Param("is_data_perm", "is_data_perm", bool),
        Param("mobile_main", "mobile_main"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("order_by", "order_by"),
        Param("sale_dept_id", "sale_dept_id"),
        Param("saler_id", "saler_id"),
        Param("search", "search"),
        Param("show_alarm", "show_alarm", bool),
        Param("show_business_time", "show_business_time", bool),
        Param("show_contact_detail", "show_contact_detail", bool),
        Param("show_debt", "show_debt", bool),
        Param("show_trace_info", "show_trace_info", bool),
        Param("show_un_visit_days", "show_un_visit_days", bool),
        Param("trace_end_date", "trace_end_date", dt.date),
        Param("trace_start_date", "trace_start_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="bd.customer.save",
    method="POST",
    path="/jdy/v2/bd/customer",
    title="客户保存",
    result=SaveReply,
    body=Body(CustomerInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Customer]] = Operation(
    id="bd.customer.get",
    method="GET",
    path="/jdy/v2/bd/customer_detail",
    title="客户详情",
    result=Customer,
    params=(
        Param("id", "id"),
        Param("number", "number"),
        Param("show_business_time", "show_business_time", bool),
        Param("show_debt", "show_debt", bool),
        Param("show_period", "show_period", bool),
        Param("show_un_visit_days", "show_un_visit_days", bool),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
