# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""积分流水"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import integral_record as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.ls.integral_record import IntegralRecordPage, IntegralRecordRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import LocalDateTime


class IntegralRecordResource(Resource):
    """积分流水"""

    def list(
        self,
        *,
        end_date: LocalDateTime | None = None,
        id: str | None = None,
        integral_type: str | None = None,
        member_id: str | None = None,
        mobile: str | None = None,
        start_date: LocalDateTime | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> IntegralRecordPage:
        """积分流水查询.

        Args:
            end_date: 结束日期; China time.
            id: id; e.g. 838301774942061568.
            integral_type: 积分业务类型; e.g. 1.
            member_id: 会员id; e.g. 715062425922579551.
            mobile: 会员手机号码; e.g. 13800138000.
            start_date: 开始日期; China time.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `IntegralRecordPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/积分储值 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "end_date": end_date,
                "id": id,
                "integral_type": integral_type,
                "member_id": member_id,
                "mobile": mobile,
                "start_date": start_date,
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
        integral_type: str | None = None,
        member_id: str | None = None,
        mobile: str | None = None,
        start_date: LocalDateTime | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[IntegralRecordRow]:
        """积分流水查询, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `IntegralRecordRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_date": end_date,
                "id": id,
                "integral_type": integral_type,
                "member_id": member_id,
                "mobile": mobile,
                "start_date": start_date,
                "page_size": page_size,
            },
            options=options,
        )
