# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.bd import material as ops

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...models.bd.material import Material, MaterialInput, MaterialPage, MaterialRow
    from ...models.common import SaveReply
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenInt


class AsyncMaterialResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """商品"""

    _entity = "bd_material"

    async def list(
        self,
        *,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        enable: OpenInt[Literal[1, 0, -1]] | None = None,
        ids: Sequence[str] | None = None,
        is_data_perm: bool | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        parent: Sequence[str] | None = None,
        search: str | None = None,
        show_units: bool | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> MaterialPage:
        """商品列表.

        Without enable only enabled goods come; custom fields and the time of change are in the
        detail only.

        Args:
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            enable: 可用状态; 1 可用, 0 禁用, -1 全部.
            ids: id 列表.
            is_data_perm: 是否添加数据权限校验.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            parent: 上级id.
            search: 模糊搜索; e.g. 苹果.
            show_units: 是否返回多单位信息.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `MaterialPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品信息 1.0.18, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "ids": ids,
                "is_data_perm": is_data_perm,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "parent": parent,
                "search": search,
                "show_units": show_units,
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
        enable: OpenInt[Literal[1, 0, -1]] | None = None,
        ids: Sequence[str] | None = None,
        is_data_perm: bool | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        parent: Sequence[str] | None = None,
        search: str | None = None,
        show_units: bool | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[MaterialRow]:
        """商品列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `MaterialRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "ids": ids,
                "is_data_perm": is_data_perm,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "parent": parent,
                "search": search,
                "show_units": show_units,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: MaterialInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """商品保存.

        Args:
            body: what to send, a `MaterialInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品信息 1.0.27, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> Material:
        """商品详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Material`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品信息 1.0.18, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
