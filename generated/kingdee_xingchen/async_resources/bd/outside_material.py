# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""外部商品库"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import outside_material as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.bd.outside_material import (
        OutsideMaterial,
        OutsideMaterialPage,
        OutsideMaterialRow,
    )
    from ...models.common import SaveReply
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncOutsideMaterialResource(AsyncResource):
    """外部商品库"""

    async def list(
        self,
        *,
        ids: Sequence[str] | None = None,
        is_bind_relation: bool | None = None,
        numbers: Sequence[str] | None = None,
        out_side_pks: Sequence[str] | None = None,
        outside_units: Sequence[str] | None = None,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> OutsideMaterialPage:
        """外部商品库列表.

        Args:
            ids: id 列表.
            is_bind_relation: 是否绑定.
            numbers: 外部商品编码集合.
            out_side_pks: 外部唯一标识id.
            outside_units: 外部单位集合查询.
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `OutsideMaterialPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品信息 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "ids": ids,
                "is_bind_relation": is_bind_relation,
                "numbers": numbers,
                "out_side_pks": out_side_pks,
                "outside_units": outside_units,
                "search": search,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        ids: Sequence[str] | None = None,
        is_bind_relation: bool | None = None,
        numbers: Sequence[str] | None = None,
        out_side_pks: Sequence[str] | None = None,
        outside_units: Sequence[str] | None = None,
        search: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[OutsideMaterialRow]:
        """外部商品库列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `OutsideMaterialRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "ids": ids,
                "is_bind_relation": is_bind_relation,
                "numbers": numbers,
                "out_side_pks": out_side_pks,
                "outside_units": outside_units,
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: OutsideMaterial,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """外部商品库保存.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `OutsideMaterial`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/基础资料/商品资料/商品信息 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)
