# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售换货申请单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import sal_exchange_request as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.sal_exchange_request import (
        SalExchangeRequest,
        SalExchangeRequestInput,
        SalExchangeRequestPage,
        SalExchangeRequestRow,
    )
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class SalExchangeRequestResource(Resource):
    """销售换货申请单"""

    def list(
        self,
        *,
        barcode: str | None = None,
        begin_date: dt.date | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        customer_group_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        end_date: dt.date | None = None,
        entry_realio_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        expire_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        start_bill_date: dt.date | None = None,
        start_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SalExchangeRequestPage:
        """销售换货申请单列表.

        Args:
            barcode: 条形码; e.g. 6901234567892.
            begin_date: 开始日期; yyyy-MM-dd.
            bill_status: 单据状态; C 已审核, Z 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            customer_group_id: 客户分类id.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            end_date: 结束日期; yyyy-MM-dd.
            entry_realio_status: 出入库状态; A 未入库, Z 部分入库, C 全部入库.
            expire_date: 结束日期; yyyy-MM-dd.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            start_date: 开始日期; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SalExchangeRequestPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售换货申请单 1.0.04, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "barcode": barcode,
                "begin_date": begin_date,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "customer_group_id": customer_group_id,
                "end_bill_date": end_bill_date,
                "end_date": end_date,
                "entry_realio_status": entry_realio_status,
                "expire_date": expire_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "start_bill_date": start_bill_date,
                "start_date": start_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        barcode: str | None = None,
        begin_date: dt.date | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        customer_group_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        end_date: dt.date | None = None,
        entry_realio_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        expire_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        start_bill_date: dt.date | None = None,
        start_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[SalExchangeRequestRow]:
        """销售换货申请单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SalExchangeRequestRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "barcode": barcode,
                "begin_date": begin_date,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "customer_group_id": customer_group_id,
                "end_bill_date": end_bill_date,
                "end_date": end_date,
                "entry_realio_status": entry_realio_status,
                "expire_date": expire_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "start_bill_date": start_bill_date,
                "start_date": start_date,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: SalExchangeRequestInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """销售换货申请单保存.

        Args:
            body: what to send, a `SalExchangeRequestInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售换货申请单 1.0.06, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> SalExchangeRequest:
        """销售换货申请单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SalExchangeRequest`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售换货申请单 1.0.5, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
