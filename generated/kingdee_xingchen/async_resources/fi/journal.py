# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""日记账"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.fi import journal as ops

if TYPE_CHECKING:
    from ...models.common import SaveReply
    from ...models.fi.journal import Journal, JournalInput, JournalPage, JournalRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis


class AsyncJournalResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """日记账"""

    _entity = "ca_journal"

    async def list(
        self,
        *,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        period: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> JournalPage:
        """日记账列表.

        Args:
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            period: 期间; e.g. 202405.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `JournalPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/出纳/日记账 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "period": period,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        period: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[JournalRow]:
        """日记账列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `JournalRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "period": period,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: JournalInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """日记账保存.

        Args:
            body: what to send, a `JournalInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/出纳/日记账 1.0.13, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> Journal:
        """日记账详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Journal`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/出纳/日记账 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
