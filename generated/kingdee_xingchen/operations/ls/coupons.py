# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员优惠券"""

from __future__ import annotations

from typing import Final

from ...models.ls.coupons import CouponDistribute, CouponDistributeReply, CouponPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[CouponPage]] = Operation(
    id="ls.coupons.list",
    method="GET",
    path="/jdy/v2/ls/coupons",
    title="会员优惠券查询",
    result=CouponPage,
    params=(
        Param("member_id", "member_id", required=True),
        Param("cashier_id", "cashier_id"),
        Param("channel", "channel"),
        Param("end_time", "end_time", EpochMillis),
        Param("id", "id"),
        Param("is_effect", "is_effect", bool),
        Param("mobile", "mobile"),
        Param("schema_id", "schema_id"),
        Param("start_time", "start_time", EpochMillis),
        Param("verify_stat", "verify_stat"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

DISTRIBUTE: Final[Operation[CouponDistributeReply]] = Operation(
    id="ls.coupons.distribute",
    method="POST",
    path="/jdy/v2/ls/coupons_distribute",
    title="优惠券发放(领用)",
    result=CouponDistributeReply,
    body=Body(CouponDistribute),
    payload="data",
    security=("signature", "app-token"),
)
