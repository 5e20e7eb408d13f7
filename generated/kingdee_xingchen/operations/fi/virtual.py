# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""外部单据"""

from __future__ import annotations

from typing import Final

from ...models.fi.virtual import VirtualBill, VirtualBillPage, VirtualBillSave, VirtualBillSaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[VirtualBillPage]] = Operation(
    id="fi.virtual.list",
    method="GET",
    path="/jdy/v2/fi/virtual",
    title="外部单据列表",
    result=VirtualBillPage,
    params=(
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("group_id", "group_id", array=True),
        Param("ids", "ids", array=True),
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

SAVE: Final[Operation[VirtualBillSaveReply]] = Operation(
    id="fi.virtual.save",
    method="POST",
    path="/jdy/v2/fi/virtual",
    title="外部单据保存",
    result=VirtualBillSaveReply,
    body=Body(VirtualBillSave),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[VirtualBill]] = Operation(
    id="fi.virtual.get",
    method="GET",
    path="/jdy/v2/fi/virtual_detail",
    title="外部单据详情",
    result=VirtualBill,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
