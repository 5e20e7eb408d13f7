# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""储值流水"""

from __future__ import annotations

from typing import Final

from ...models.ls.recharge_record import RechargeRecordPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import LocalDateTime

LIST: Final[Operation[RechargeRecordPage]] = Operation(
    id="ls.recharge_record.list",
    method="GET",
    path="/jdy/v2/ls/recharge_record",
    title="储值流水查询",
    result=RechargeRecordPage,
    params=(
        Param("end_date", "end_date", LocalDateTime),
        Param("id", "id"),
        Param("member_id", "member_id"),
        Param("mobile", "mobile"),
        Param("start_date", "start_date", LocalDateTime),
        Param("type", "type"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
