# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""零售单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.ls import retail_bill as ops

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ...models.ls.retail_bill import (
        RetailBill,
        RetailBillPage,
        RetailBillReturn,
        RetailBillReturnReply,
        RetailBillRow,
        RetailBillSave,
        RetailBillSaveReply,
        RetailBillStatistics,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncRetailBillResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """零售单"""

    _entity = "store_bill"

    async def list(
        self,
        *,
        bill_no: str | None = None,
        biz_type: str | None = None,
        cashier_id: str | None = None,
        end_time: dt.date | None = None,
        fetch_detail: bool | None = None,
        ids: Sequence[str] | None = None,
        member_id: str | None = None,
        pos_id: str | None = None,
        product_ids: Sequence[str] | None = None,
        start_time: dt.date | None = None,
        store_id: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> RetailBillPage:
        """零售单列表.

        The first page is 0.

        Args:
            bill_no: 订单编号; e.g. XSDD-20240520-00001.
            biz_type: 零售单业务类型; e.g. 1.
            cashier_id: 收银员id; e.g. 741139319493224955.
            end_time: 结束时间; yyyy-MM-dd.
            fetch_detail: 是否查询详情，默认为是.
            ids: id 列表.
            member_id: 会员id; e.g. 894148680330821632.
            pos_id: POS机编号id; e.g. POS001.
            product_ids: 商品id.
            start_time: 开始时间; yyyy-MM-dd.
            store_id: 门店id; e.g. 894148682444750848.
            page_no: 页码; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `RetailBillPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理/零售单 1.0.15, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "bill_no": bill_no,
                "biz_type": biz_type,
                "cashier_id": cashier_id,
                "end_time": end_time,
                "fetch_detail": fetch_detail,
                "ids": ids,
                "member_id": member_id,
                "pos_id": pos_id,
                "product_ids": product_ids,
                "start_time": start_time,
                "store_id": store_id,
                "page_no": page_no,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        bill_no: str | None = None,
        biz_type: str | None = None,
        cashier_id: str | None = None,
        end_time: dt.date | None = None,
        fetch_detail: bool | None = None,
        ids: Sequence[str] | None = None,
        member_id: str | None = None,
        pos_id: str | None = None,
        product_ids: Sequence[str] | None = None,
        start_time: dt.date | None = None,
        store_id: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[RetailBillRow]:
        """零售单列表, all pages one after the other.

        Takes the arguments of `list` without `page_no` and raises what it raises. Returns an
        iterator of `RetailBillRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_no": bill_no,
                "biz_type": biz_type,
                "cashier_id": cashier_id,
                "end_time": end_time,
                "fetch_detail": fetch_detail,
                "ids": ids,
                "member_id": member_id,
                "pos_id": pos_id,
                "product_ids": product_ids,
                "start_time": start_time,
                "store_id": store_id,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: RetailBillSave,
        *,
        options: RequestOptions | None = None,
    ) -> RetailBillSaveReply:
        """零售单保存.

        Args:
            body: what to send, a `RetailBillSave`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `RetailBillSaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理/零售单 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        bill_id: str,
        bill_no: str | None = None,
        inner_no: str | None = None,
        options: RequestOptions | None = None,
    ) -> RetailBill:
        """零售单详情.

        Args:
            bill_id: 单据id; e.g. 776897323457886616. Required.
            bill_no: 单据编码，bill_no与ill_id二选一; e.g. XSDD-20240520-00001.
            inner_no: 商城单据内码; e.g. LS0001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `RetailBill`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理/零售单 1.0.10, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "bill_id": bill_id,
                "bill_no": bill_no,
                "inner_no": inner_no,
            },
            options=options,
        )

    async def return_(
        self,
        body: RetailBillReturn,
        *,
        options: RequestOptions | None = None,
    ) -> RetailBillReturnReply:
        """零售单退货.

        Args:
            body: what to send, a `RetailBillReturn`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `RetailBillReturnReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理/零售单 1.0.5, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.RETURN, {}, body=body, options=options)

    async def statistic(
        self,
        *,
        end_time: dt.date,
        start_time: dt.date,
        biz_types: Sequence[str] | None = None,
        store_ids: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> RetailBillStatistics:
        """零售单汇总查询.

        Args:
            end_time: 结束时间; yyyy-MM-dd. Required.
            start_time: 开始时间; yyyy-MM-dd. Required.
            biz_types: 零售业务类型.
            store_ids: 门店id.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `RetailBillStatistics`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理/零售单 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.STATISTIC,
            {
                "end_time": end_time,
                "start_time": start_time,
                "biz_types": biz_types,
                "store_ids": store_ids,
            },
            options=options,
        )
