# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""付款退款单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.arap import ap_pay_ret as ops

if TYPE_CHECKING:
    from typing import Literal

    from ...models.arap.ap_pay_ret import ApPayRet, ApPayRetInput, ApPayRetPage, ApPayRetRow
    from ...models.common import SaveReply
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncApPayRetResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """付款退款单"""

    _entity = "ap_payretbill"

    async def list(
        self,
        *,
        bill_status: OpenStr[Literal["C", "A"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        dept_id: str | None = None,
        emp_id: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        source_bill_id: str | None = None,
        supplier_id: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> ApPayRetPage:
        """付款退款单列表.

        Args:
            bill_status: 单据状态; C 已审核, A 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            dept_id: 部门id; e.g. 793821659366936417.
            emp_id: 业务员id; e.g. 777789495505410809.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            source_bill_id: 源单id; e.g. 781579947584643563.
            supplier_id: 供应商id; e.g. 705544733945170331.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ApPayRetPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应付单据/付款退款单 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "source_bill_id": source_bill_id,
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
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        source_bill_id: str | None = None,
        supplier_id: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[ApPayRetRow]:
        """付款退款单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `ApPayRetRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "source_bill_id": source_bill_id,
                "supplier_id": supplier_id,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: ApPayRetInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """付款退款单保存.

        Args:
            body: what to send, a `ApPayRetInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应付单据/付款退款单 1.0.120, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> ApPayRet:
        """付款退款单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ApPayRet`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应付单据/付款退款单 1.0.5, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
