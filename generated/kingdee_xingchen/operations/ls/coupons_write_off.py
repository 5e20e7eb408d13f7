# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""优惠券核销"""

from __future__ import annotations

from typing import Final

from ...models.ls.coupons_write_off import CouponWriteOffPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import LocalDateTime

LIST: Final[Operation[CouponWriteOffPage]] = Operation(
    id="ls.coupons_write_off.list",
    method="GET",
    path="/jdy/v2/ls/coupons_write_off",
    title="优惠券核销",
    result=CouponWriteOffPage,
    params=(
        Param("store_id", "store_id", required=True),
        Param("bill_no", "bill_no"),
        Param("coupons_no", "coupons_no"),
        Param("create_end_time", "create_end_time", LocalDateTime),
        Param("create_start_time", "create_start_time", LocalDateTime),
        Param("member_card_id", "member_card_id"),
        Param("member_id", "member_id"),
        Param("modify_end_time", "modify_end_time", LocalDateTime),
        Param("modify_start_time", "modify_start_time", LocalDateTime),
        Param("schema_no", "schema_no"),
        Param("schema_type", "schema_type"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
