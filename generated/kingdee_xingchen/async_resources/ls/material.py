# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""门店商品"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import material as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.ls.material import RetailMaterialPage, RetailMaterialRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncMaterialResource(AsyncResource):
    """门店商品"""

    async def list(
        self,
        *,
        check_type: Sequence[str],
        material_name: str,
        parent_id: str,
        store_id: str,
        fetch_inventory: bool | None = None,
        fetch_on_shelf: str | None = None,
        fetch_price: str | None = None,
        page: int,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> RetailMaterialPage:
        """门店商品列表.

        Args:
            check_type: 商品类型. Required.
            material_name: 商品名称; e.g. 红富士苹果. Required.
            parent_id: 分类id; e.g. 784907092930639249. Required.
            store_id: 门店id; e.g. 772414823497876205. Required.
            fetch_inventory: 是否查询库存.
            fetch_on_shelf: 是否查询上架状态; e.g. 1333333333.
            fetch_price: 是否查询价格; e.g. 1333333333.
            page: 当前页; e.g. 1. Required.
            page_size: 每页条数; e.g. 50. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `RetailMaterialPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "check_type": check_type,
                "material_name": material_name,
                "parent_id": parent_id,
                "store_id": store_id,
                "fetch_inventory": fetch_inventory,
                "fetch_on_shelf": fetch_on_shelf,
                "fetch_price": fetch_price,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        check_type: Sequence[str],
        material_name: str,
        parent_id: str,
        store_id: str,
        fetch_inventory: bool | None = None,
        fetch_on_shelf: str | None = None,
        fetch_price: str | None = None,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[RetailMaterialRow]:
        """门店商品列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `RetailMaterialRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "check_type": check_type,
                "material_name": material_name,
                "parent_id": parent_id,
                "store_id": store_id,
                "fetch_inventory": fetch_inventory,
                "fetch_on_shelf": fetch_on_shelf,
                "fetch_price": fetch_price,
                "page_size": page_size,
            },
            options=options,
        )
