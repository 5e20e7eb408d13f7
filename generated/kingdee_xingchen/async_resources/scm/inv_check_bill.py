# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""盘点单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.scm import inv_check_bill as ops

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.inv_check_bill import (
        InvCheckBill,
        InvCheckBillGainLossDeal,
        InvCheckBillGainLossDealReply,
        InvCheckBillInput,
        InvCheckBillPage,
        InvCheckBillRow,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncInvCheckBillResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """盘点单"""

    _entity = "inv_check_bill"

    async def list(
        self,
        *,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        check_model: OpenStr[Literal["1", "2"]] | None = None,
        check_status: OpenStr[Literal["D", "E", "F", "G", "A", "Z", "C"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        creator_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        start_bill_date: dt.date | None = None,
        stock_id: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InvCheckBillPage:
        """盘点单列表.

        Args:
            bill_status: 单据状态; C 已审核, Z 未审核.
            check_model: 盘点类型; 1 单人盘点, 2 多人盘点.
            check_status: 单据状态; D 未盘点, E 盘点中, F 未汇总, G 已汇总, A 待盈亏处理, Z 盈亏处理中, C 盘点完成.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            creator_id: 制单人id.
            emp_id: 当前业务员id.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            search: 模糊搜索; e.g. 苹果.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            stock_id: 仓库id.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InvCheckBillPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/盘点单 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "bill_status": bill_status,
                "check_model": check_model,
                "check_status": check_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "creator_id": creator_id,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "start_bill_date": start_bill_date,
                "stock_id": stock_id,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        check_model: OpenStr[Literal["1", "2"]] | None = None,
        check_status: OpenStr[Literal["D", "E", "F", "G", "A", "Z", "C"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        creator_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        start_bill_date: dt.date | None = None,
        stock_id: Sequence[str] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InvCheckBillRow]:
        """盘点单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InvCheckBillRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_status": bill_status,
                "check_model": check_model,
                "check_status": check_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "creator_id": creator_id,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "start_bill_date": start_bill_date,
                "stock_id": stock_id,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: InvCheckBillInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """盘点单保存.

        Args:
            body: what to send, a `InvCheckBillInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/盘点单 1.0.12, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str,
        only_basic: bool | None = None,
        options: RequestOptions | None = None,
    ) -> InvCheckBill:
        """盘点单详情.

        Args:
            id: id; e.g. 838301774942061568. Required.
            only_basic: 为true时返回更详细商品信息.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvCheckBill`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/盘点单 1.0.12, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "only_basic": only_basic,
            },
            options=options,
        )

    async def gain_loss_deal(
        self,
        body: InvCheckBillGainLossDeal,
        *,
        options: RequestOptions | None = None,
    ) -> InvCheckBillGainLossDealReply:
        """盘点单盈亏处理.

        Args:
            body: what to send, a `InvCheckBillGainLossDeal`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvCheckBillGainLossDealReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/盘点单 1.0.6, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.GAIN_LOSS_DEAL, {}, body=body, options=options)
