# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""领劵中心"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import coupon_center as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.ls.coupon_center import CouponCenterPage, CouponCenterRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncCouponCenterResource(AsyncResource):
    """领劵中心"""

    async def list(
        self,
        *,
        member_id: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> CouponCenterPage:
        """领劵中心查询.

        Args:
            member_id: 会员id; e.g. 715062425922579551.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `CouponCenterPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/会员资料 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "member_id": member_id,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        member_id: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[CouponCenterRow]:
        """领劵中心查询, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `CouponCenterRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "member_id": member_id,
                "page_size": page_size,
            },
            options=options,
        )
