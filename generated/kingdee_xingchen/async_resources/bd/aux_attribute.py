# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""辅助属性"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.bd import aux_attribute as ops

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...models.bd.aux_attribute import AuxAttribute, AuxAttributePage, AuxAttributeRow
    from ...models.common import SaveReply
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenInt


class AsyncAuxAttributeResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """辅助属性"""

    _entity = "bd_auxdetail"

    async def list(
        self,
        *,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        enable: OpenInt[Literal[1, 0]] | None = None,
        group_id: Sequence[str] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        name: str | None = None,
        number: str | None = None,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AuxAttributePage:
        """辅助属性列表.

        Args:
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            enable: 可用状态; 1 可用, 0 禁用.
            group_id: 类别id.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            name: 类别名称; e.g. 名称.
            number: 类别编码; e.g. 001.
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `AuxAttributePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/辅助属性 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "group_id": group_id,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "name": name,
                "number": number,
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
        group_id: Sequence[str] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        name: str | None = None,
        number: str | None = None,
        search: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[AuxAttributeRow]:
        """辅助属性列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `AuxAttributeRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "group_id": group_id,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "name": name,
                "number": number,
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: AuxAttribute,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """辅助属性保存.

        Args:
            body: what to send, a `AuxAttribute`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/辅助属性 1.0.8, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)
