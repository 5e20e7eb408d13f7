# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""盘亏单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.scm import inv_check_loss_bill as ops

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.inv_check_gail_bill import (
        InvCheckResult,
        InvCheckResultInput,
        InvCheckResultPage,
        InvCheckResultRow,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncInvCheckLossBillResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """盘亏单"""

    _entity = "inv_check_loss_bill"

    async def list(
        self,
        *,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        end_bill_date: dt.date | None = None,
        material_name: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        start_bill_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InvCheckResultPage:
        """盘亏单列表.

        Args:
            bill_no: 单据编码; e.g. XSDD-20240520-00001.
            bill_status: 单据状态; C 已审核, Z 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            material_name: 商品名称; e.g. 红富士苹果.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InvCheckResultPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/盘亏单 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "end_bill_date": end_bill_date,
                "material_name": material_name,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "start_bill_date": start_bill_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        end_bill_date: dt.date | None = None,
        material_name: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        start_bill_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InvCheckResultRow]:
        """盘亏单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InvCheckResultRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "end_bill_date": end_bill_date,
                "material_name": material_name,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "start_bill_date": start_bill_date,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: InvCheckResultInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """盘亏单保存.

        Args:
            body: what to send, a `InvCheckResultInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/盘亏单 1.0.14, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> InvCheckResult:
        """盘亏单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvCheckResult`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/盘亏单 1.0.13, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
