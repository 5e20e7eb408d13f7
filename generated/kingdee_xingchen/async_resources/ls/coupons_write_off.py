# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""优惠券核销"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import coupons_write_off as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.ls.coupons_write_off import CouponWriteOffPage, CouponWriteOffRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import LocalDateTime


class AsyncCouponsWriteOffResource(AsyncResource):
    """优惠券核销"""

    async def list(
        self,
        *,
        store_id: str,
        bill_no: str | None = None,
        coupons_no: str | None = None,
        create_end_time: LocalDateTime | None = None,
        create_start_time: LocalDateTime | None = None,
        member_card_id: str | None = None,
        member_id: str | None = None,
        modify_end_time: LocalDateTime | None = None,
        modify_start_time: LocalDateTime | None = None,
        schema_no: str | None = None,
        schema_type: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> CouponWriteOffPage:
        """优惠券核销.

        Args:
            store_id: 门店id; e.g. 772414823497876205. Required.
            bill_no: 核销零售单号; e.g. XSDD-20240520-00001.
            coupons_no: 优惠券编号; e.g. 001.
            create_end_time: 创建时间止; China time.
            create_start_time: 创建时间起; China time.
            member_card_id: 会员卡id; e.g. 778209647415493644.
            member_id: 会员id; e.g. 715062425922579551.
            modify_end_time: 修改时间止; China time.
            modify_start_time: 修改时间起; China time.
            schema_no: 优惠券方案编号; e.g. 001.
            schema_type: 优惠券方案类型; e.g. 1.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `CouponWriteOffPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "store_id": store_id,
                "bill_no": bill_no,
                "coupons_no": coupons_no,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "member_card_id": member_card_id,
                "member_id": member_id,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "schema_no": schema_no,
                "schema_type": schema_type,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        store_id: str,
        bill_no: str | None = None,
        coupons_no: str | None = None,
        create_end_time: LocalDateTime | None = None,
        create_start_time: LocalDateTime | None = None,
        member_card_id: str | None = None,
        member_id: str | None = None,
        modify_end_time: LocalDateTime | None = None,
        modify_start_time: LocalDateTime | None = None,
        schema_no: str | None = None,
        schema_type: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[CouponWriteOffRow]:
        """优惠券核销, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `CouponWriteOffRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "store_id": store_id,
                "bill_no": bill_no,
                "coupons_no": coupons_no,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "member_card_id": member_card_id,
                "member_id": member_id,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "schema_no": schema_no,
                "schema_type": schema_type,
                "page_size": page_size,
            },
            options=options,
        )
