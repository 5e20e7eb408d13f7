# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.ls import member as ops

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ...models.ls.member import Member, MemberInput, MemberPage, MemberRow, MemberSaveReply
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenInt


class AsyncMemberResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """会员"""

    _entity = "lsbd_mb"

    async def list(
        self,
        *,
        enable: OpenInt[Literal[0, 1]] | None = None,
        end_modified: dt.date | None = None,
        id: str | None = None,
        level_id: str | None = None,
        name: str | None = None,
        number: str | None = None,
        shop_id: str | None = None,
        start_modified: dt.date | None = None,
        page: int,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> MemberPage:
        """会员列表.

        Args:
            enable: 状态; 0 禁用, 1 可用.
            end_modified: 结束修改时间; yyyy-MM-dd.
            id: id; e.g. 838301774942061568.
            level_id: 会员级别id; e.g. 1.
            name: 名称; e.g. 名称.
            number: 编码; e.g. 001.
            shop_id: 开卡门店id; e.g. S0002.
            start_modified: 开始修改时间; yyyy-MM-dd.
            page: 当前页; e.g. 1. Required.
            page_size: 每页条数; e.g. 50. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `MemberPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/会员资料 1.0.10, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "enable": enable,
                "end_modified": end_modified,
                "id": id,
                "level_id": level_id,
                "name": name,
                "number": number,
                "shop_id": shop_id,
                "start_modified": start_modified,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        enable: OpenInt[Literal[0, 1]] | None = None,
        end_modified: dt.date | None = None,
        id: str | None = None,
        level_id: str | None = None,
        name: str | None = None,
        number: str | None = None,
        shop_id: str | None = None,
        start_modified: dt.date | None = None,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[MemberRow]:
        """会员列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `MemberRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "enable": enable,
                "end_modified": end_modified,
                "id": id,
                "level_id": level_id,
                "name": name,
                "number": number,
                "shop_id": shop_id,
                "start_modified": start_modified,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: MemberInput,
        *,
        options: RequestOptions | None = None,
    ) -> MemberSaveReply:
        """会员保存.

        Args:
            body: what to send, a `MemberInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `MemberSaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/会员资料 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str,
        mobile: str | None = None,
        options: RequestOptions | None = None,
    ) -> Member:
        """会员详情.

        Args:
            id: id; e.g. 838301774942061568. Required.
            mobile: 手机号; e.g. 13800138000.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Member`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/会员资料 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "mobile": mobile,
            },
            options=options,
        )
