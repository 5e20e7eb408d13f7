# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""积分流水"""

from __future__ import annotations

from typing import Final

from ...models.ls.integral_record import IntegralRecordPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import LocalDateTime

LIST: Final[Operation[IntegralRecordPage]] = Operation(
    id="ls.integral_record.list",
    method="GET",
    path="/jdy/v2/ls/integral_record",
    title="积分流水查询",
    result=IntegralRecordPage,
    params=(
        Param("end_date", "end_date", LocalDateTime),
        Param("id", "id"),
        Param("integral_type", "integral_type"),
        Param("member_id", "member_id"),
        Param("mobile", "mobile"),
        Param("start_date", "start_date", LocalDateTime),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
