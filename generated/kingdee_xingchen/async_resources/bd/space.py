# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""仓位"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.bd import space as ops

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...models.bd.space import Space, SpaceInput, SpacePage, SpaceRow
    from ...models.common import SaveReply
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenInt


class AsyncSpaceResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """仓位"""

    _entity = "bd_space"

    async def list(
        self,
        *,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        enable: OpenInt[Literal[1, 0]] | None = None,
        groupid: Sequence[str] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SpacePage:
        """仓位列表.

        Args:
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            enable: 可用状态; 1 可用, 0 禁用.
            groupid: 仓库id.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SpacePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/仓位 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "groupid": groupid,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
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
        enable: OpenInt[Literal[1, 0]] | None = None,
        groupid: Sequence[str] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[SpaceRow]:
        """仓位列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SpaceRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "groupid": groupid,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> Space:
        """仓位详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Space`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/仓位 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )

    async def save(
        self,
        body: SpaceInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """仓位保存.

        Args:
            body: what to send, a `SpaceInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/仓位 1.0.12, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)
