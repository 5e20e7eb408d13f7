# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""预付退款单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.arap import ap_pre_credit_ret as ops

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ...models.arap.ap_pre_credit_ret import (
        ApPreCreditRet,
        ApPreCreditRetInput,
        ApPreCreditRetPage,
        ApPreCreditRetRow,
    )
    from ...models.common import SaveReply
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncApPreCreditRetResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """预付退款单"""

    _entity = "ap_prepayretbill"

    async def list(
        self,
        *,
        bill_status: OpenStr[Literal["C", "A"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        dept_id: str | None = None,
        emp_id: str | None = None,
        end_bill_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        source_bill_id: str | None = None,
        start_bill_date: dt.date | None = None,
        supplier_group_id: str | None = None,
        supplier_id: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> ApPreCreditRetPage:
        """预付退款单列表.

        Args:
            bill_status: 单据状态; C 已审核, A 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            dept_id: 部门id; e.g. 793821659366936417.
            emp_id: 业务员id; e.g. 777789495505410809.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            search: 模糊搜索; e.g. 苹果.
            source_bill_id: 源单id; e.g. 781579947584643563.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            supplier_group_id: 供应商分类id; e.g. 725795381121989959.
            supplier_id: 供应商id; e.g. 705544733945170331.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ApPreCreditRetPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应付单据/预付退款单 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "source_bill_id": source_bill_id,
                "start_bill_date": start_bill_date,
                "supplier_group_id": supplier_group_id,
                "supplier_id": supplier_id,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        bill_status: OpenStr[Literal["C", "A"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        dept_id: str | None = None,
        emp_id: str | None = None,
        end_bill_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        source_bill_id: str | None = None,
        start_bill_date: dt.date | None = None,
        supplier_group_id: str | None = None,
        supplier_id: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[ApPreCreditRetRow]:
        """预付退款单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `ApPreCreditRetRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "source_bill_id": source_bill_id,
                "start_bill_date": start_bill_date,
                "supplier_group_id": supplier_group_id,
                "supplier_id": supplier_id,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: ApPreCreditRetInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """预付退款单保存.

        Args:
            body: what to send, a `ApPreCreditRetInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应付单据/预付退款单 1.0.12, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> ApPreCreditRet:
        """预付退款单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ApPreCreditRet`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应付单据/预付退款单 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
