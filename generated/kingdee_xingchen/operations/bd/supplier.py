# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""供应商"""

from __future__ import annotations

from typing import Final

from ...models.bd.supplier import Supplier, SupplierInput, SupplierPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[SupplierPage]] = Operation(
    id="bd.supplier.list",
    method="GET",
    path="/jdy/v2/bd/supplier",
    title="供应商列表",
    result=SupplierPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
        Param("group", "group", array=True),
        Param("is_data_perm", "is_data_perm", bool),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("search", "search"),
        Param("show_contact_detail", "show_contact_detail", bool),
        Param("show_debt", "show_debt", bool),
        Param("un_page", "un_page"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="bd.supplier.save",
    method="POST",
    path="/jdy/v2/bd/supplier",
    title="供应商保存",
    result=SaveReply,
    body=Body(SupplierInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Supplier]] = Operation(
    id="bd.supplier.get",
    method="GET",
    path="/jdy/v2/bd/supplier_detail",
    title="供应商详情",
    result=Supplier,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
