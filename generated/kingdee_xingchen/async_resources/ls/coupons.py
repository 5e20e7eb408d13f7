# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员优惠券"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import coupons as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Literal

    from ...models.ls.coupons import CouponDistribute, CouponDistributeReply, CouponPage, CouponRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncCouponsResource(AsyncResource):
    """会员优惠券"""

    async def list(
        self,
        *,
        member_id: str,
        cashier_id: str | None = None,
        channel: str | None = None,
        end_time: EpochMillis | None = None,
        id: str | None = None,
        is_effect: bool | None = None,
        mobile: str | None = None,
        schema_id: str | None = None,
        start_time: EpochMillis | None = None,
        verify_stat: OpenStr[Literal["1", "2"]] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> CouponPage:
        """会员优惠券查询.

        Args:
            member_id: 会员id; e.g. 715062425922579551. Required.
            cashier_id: 收银员id; e.g. 741139319493224955.
            channel: 优惠券来源; e.g. XXZX.
            end_time: 更新时间范围结束; a point in time.
            id: id; e.g. 838301774942061568.
            is_effect: 是否在有效期内.
            mobile: 编码手机号; e.g. 13800138000.
            schema_id: 方案id; e.g. 747373036604907838.
            start_time: 更新时间范围起始; a point in time.
            verify_stat: 是否可核销; 1 是, 2 否.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `CouponPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/会员资料 1.0.8, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "member_id": member_id,
                "cashier_id": cashier_id,
                "channel": channel,
                "end_time": end_time,
                "id": id,
                "is_effect": is_effect,
                "mobile": mobile,
                "schema_id": schema_id,
                "start_time": start_time,
                "verify_stat": verify_stat,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        member_id: str,
        cashier_id: str | None = None,
        channel: str | None = None,
        end_time: EpochMillis | None = None,
        id: str | None = None,
        is_effect: bool | None = None,
        mobile: str | None = None,
        schema_id: str | None = None,
        start_time: EpochMillis | None = None,
        verify_stat: OpenStr[Literal["1", "2"]] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[CouponRow]:
        """会员优惠券查询, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `CouponRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "member_id": member_id,
                "cashier_id": cashier_id,
                "channel": channel,
                "end_time": end_time,
                "id": id,
                "is_effect": is_effect,
                "mobile": mobile,
                "schema_id": schema_id,
                "start_time": start_time,
                "verify_stat": verify_stat,
                "page_size": page_size,
            },
            options=options,
        )

    async def distribute(
        self,
        body: CouponDistribute,
        *,
        options: RequestOptions | None = None,
    ) -> CouponDistributeReply:
        """优惠券发放(领用).

        Args:
            body: what to send, a `CouponDistribute`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CouponDistributeReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/会员资料 1.0.8, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.DISTRIBUTE, {}, body=body, options=options)
