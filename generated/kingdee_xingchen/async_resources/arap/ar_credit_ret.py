# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""收款退款单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.arap import ar_credit_ret as ops

if TYPE_CHECKING:
    from typing import Literal

    from ...models.arap.ar_credit_ret import (
        ArCreditRet,
        ArCreditRetInput,
        ArCreditRetPage,
        ArCreditRetRow,
    )
    from ...models.common import SaveReply
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, LocalDateTime, OpenStr


class AsyncArCreditRetResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """收款退款单"""

    _entity = "ar_creditretbill"

    async def list(
        self,
        *,
        audit_date: LocalDateTime | None = None,
        bill_status: OpenStr[Literal["C", "A"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        customer_id: str | None = None,
        dept_id: str | None = None,
        emp_id: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> ArCreditRetPage:
        """收款退款单列表.

        Args:
            audit_date: 审核时间过滤; China time.
            bill_status: 单据状态; C 已审核, A 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            customer_id: 客户id; e.g. 768893389614948509.
            dept_id: 部门id; e.g. 793821659366936417.
            emp_id: 业务员id; e.g. 777789495505410809.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ArCreditRetPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应收单据/收款退款单 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "audit_date": audit_date,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "customer_id": customer_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        audit_date: LocalDateTime | None = None,
        bill_status: OpenStr[Literal["C", "A"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        customer_id: str | None = None,
        dept_id: str | None = None,
        emp_id: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[ArCreditRetRow]:
        """收款退款单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `ArCreditRetRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "audit_date": audit_date,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "customer_id": customer_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: ArCreditRetInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """收款退款单保存.

        Args:
            body: what to send, a `ArCreditRetInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应收单据/收款退款单 1.0.16, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> ArCreditRet:
        """收款退款单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ArCreditRet`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应收单据/收款退款单 1.0.5, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
