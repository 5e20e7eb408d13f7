# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""外部单据"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.fi import virtual as ops

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...models.fi.virtual import (
        VirtualBill,
        VirtualBillPage,
        VirtualBillRow,
        VirtualBillSave,
        VirtualBillSaveReply,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncVirtualResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """外部单据"""

    _entity = "iac_virtualbill"

    async def list(
        self,
        *,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        group_id: Sequence[str] | None = None,
        ids: Sequence[str] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> VirtualBillPage:
        """外部单据列表.

        Args:
            bill_status: 单据状态; C 已审核, Z 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            group_id: 分类id列表id.
            ids: id 列表.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `VirtualBillPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证/外部单据 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "group_id": group_id,
                "ids": ids,
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
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        group_id: Sequence[str] | None = None,
        ids: Sequence[str] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[VirtualBillRow]:
        """外部单据列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `VirtualBillRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "group_id": group_id,
                "ids": ids,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: VirtualBillSave,
        *,
        options: RequestOptions | None = None,
    ) -> VirtualBillSaveReply:
        """外部单据保存.

        Args:
            body: what to send, a `VirtualBillSave`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `VirtualBillSaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证/外部单据 1.0.18, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> VirtualBill:
        """外部单据详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `VirtualBill`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证/外部单据 1.0.14, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
