# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""领劵中心"""

from __future__ import annotations

from typing import Final

from ...models.ls.coupon_center import CouponCenterPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[CouponCenterPage]] = Operation(
    id="ls.coupon_center.list",
    method="GET",
    path="/jdy/v2/ls/coupon_center",
    title="领劵中心查询",
    result=CouponCenterPage,
    params=(
        Param("member_id", "member_id"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
