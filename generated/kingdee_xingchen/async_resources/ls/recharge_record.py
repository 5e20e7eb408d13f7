# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""储值流水"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import recharge_record as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Literal

    from ...models.ls.recharge_record import RechargeRecordPage, RechargeRecordRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import LocalDateTime, OpenStr


class AsyncRechargeRecordResource(AsyncResource):
    """储值流水"""

    async def list(
        self,
        *,
        end_date: LocalDateTime | None = None,
        id: str | None = None,
        member_id: str | None = None,
        mobile: str | None = None,
        start_date: LocalDateTime | None = None,
        type: OpenStr[Literal["1", "2", "3", "4"]] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> RechargeRecordPage:
        """储值流水查询.

        Args:
            end_date: 结束日期; China time.
            id: id; e.g. 838301774942061568.
            member_id: 会员id; e.g. 715062425922579551.
            mobile: 会员手机号码; e.g. 13800138000.
            start_date: 开始日期; China time.
            type: 储值类型; 1 充值, 2 消费, 3 退充, 4 退货退款.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `RechargeRecordPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/积分储值 1.0.6, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "end_date": end_date,
                "id": id,
                "member_id": member_id,
                "mobile": mobile,
                "start_date": start_date,
                "type": type,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        end_date: LocalDateTime | None = None,
        id: str | None = None,
        member_id: str | None = None,
        mobile: str | None = None,
        start_date: LocalDateTime | None = None,
        type: OpenStr[Literal["1", "2", "3", "4"]] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[RechargeRecordRow]:
        """储值流水查询, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `RechargeRecordRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_date": end_date,
                "id": id,
                "member_id": member_id,
                "mobile": mobile,
                "start_date": start_date,
                "type": type,
                "page_size": page_size,
            },
            options=options,
        )
