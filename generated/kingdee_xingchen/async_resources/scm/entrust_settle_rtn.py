# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""委托代销结算退货"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import entrust_settle_rtn as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.entrust_settle import EntrustSettlePage, EntrustSettleRow
    from ...models.scm.entrust_settle_rtn import EntrustSettleRtn, EntrustSettleRtnInput
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncEntrustSettleRtnResource(AsyncResource):
    """委托代销结算退货"""

    async def list(
        self,
        *,
        barcode: str | None = None,
        begin_time: EpochMillis | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        creator_id: Sequence[str] | None = None,
        customer_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_time: EpochMillis | None = None,
        expire_time: EpochMillis | None = None,
        payment_flag: OpenStr[Literal["1", "0"]] | None = None,
        settle_status: OpenStr[Literal["C", "B", "A"]] | None = None,
        src_bill_no: str | None = None,
        start_time: EpochMillis | None = None,
        stock_id: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> EntrustSettlePage:
        """委托代销结算退货列表.

        Args:
            barcode: 条形码; e.g. 6901234567892.
            begin_time: 修改时间起; a point in time.
            bill_status: 单据状态; C 已审核, Z 未审核.
            creator_id: 制单人id.
            customer_id: 客户id.
            dept_id: 部门id.
            emp_id: 职员IDid.
            end_time: 创建时间止; a point in time.
            expire_time: 修改时间止; a point in time.
            payment_flag: 是否同单收款; 1 是, 0 否.
            settle_status: 付款状态; C 全部收款, B 部分收款, A 未收款.
            src_bill_no: 源单编号; e.g. XSDD-20240520-00001.
            start_time: 创建时间起; a point in time.
            stock_id: 仓库id.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `EntrustSettlePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/委托代销结算退货单 1.0.10, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "barcode": barcode,
                "begin_time": begin_time,
                "bill_status": bill_status,
                "creator_id": creator_id,
                "customer_id": customer_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_time": end_time,
                "expire_time": expire_time,
                "payment_flag": payment_flag,
                "settle_status": settle_status,
                "src_bill_no": src_bill_no,
                "start_time": start_time,
                "stock_id": stock_id,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        barcode: str | None = None,
        begin_time: EpochMillis | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        creator_id: Sequence[str] | None = None,
        customer_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        emp_id: Sequence[str] | None = None,
        end_time: EpochMillis | None = None,
        expire_time: EpochMillis | None = None,
        payment_flag: OpenStr[Literal["1", "0"]] | None = None,
        settle_status: OpenStr[Literal["C", "B", "A"]] | None = None,
        src_bill_no: str | None = None,
        start_time: EpochMillis | None = None,
        stock_id: Sequence[str] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[EntrustSettleRow]:
        """委托代销结算退货列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `EntrustSettleRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "barcode": barcode,
                "begin_time": begin_time,
                "bill_status": bill_status,
                "creator_id": creator_id,
                "customer_id": customer_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_time": end_time,
                "expire_time": expire_time,
                "payment_flag": payment_flag,
                "settle_status": settle_status,
                "src_bill_no": src_bill_no,
                "start_time": start_time,
                "stock_id": stock_id,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: EntrustSettleRtnInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """委托代销结算退货保存.

        Args:
            body: what to send, a `EntrustSettleRtnInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/委托代销结算退货单 1.0.15, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> EntrustSettleRtn:
        """委托代销结算退货详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `EntrustSettleRtn`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/委托代销结算退货单 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
