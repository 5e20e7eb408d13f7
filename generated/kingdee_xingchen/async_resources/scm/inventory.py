# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品库存"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.scm import inventory as ops

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ...models.scm.inventory import InventoryPage, InventoryRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis


class AsyncInventoryResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """商品库存"""

    _entity = "inv_inventory_entity"

    async def list(
        self,
        *,
        aux_prop_ids: Sequence[str] | None = None,
        aux_prop_numbers: Sequence[str] | None = None,
        include_batch_kf_period: bool | None = None,
        include_package: bool | None = None,
        material_ids: Sequence[str] | None = None,
        material_numbers: Sequence[str] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        point_date: dt.date | None = None,
        sp_ids: Sequence[str] | None = None,
        sp_numbers: Sequence[str] | None = None,
        stock_ids: Sequence[str] | None = None,
        stock_numbers: Sequence[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InventoryPage:
        """商品库存列表.

        Args:
            aux_prop_ids: 商品辅助属性id集合.
            aux_prop_numbers: 商品辅助属性number集合.
            include_batch_kf_period: 是否包含批次.
            include_package: 启用整件散包合计.
            material_ids: 商品id集合.
            material_numbers: 商品number集合.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            point_date: 是否按指定日期查库存; yyyy-MM-dd.
            sp_ids: 仓位id集合.
            sp_numbers: 仓位number集合.
            stock_ids: 仓库id集合.
            stock_numbers: 仓库number集合.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InventoryPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存报表 1.0.12, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "aux_prop_ids": aux_prop_ids,
                "aux_prop_numbers": aux_prop_numbers,
                "include_batch_kf_period": include_batch_kf_period,
                "include_package": include_package,
                "material_ids": material_ids,
                "material_numbers": material_numbers,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "point_date": point_date,
                "sp_ids": sp_ids,
                "sp_numbers": sp_numbers,
                "stock_ids": stock_ids,
                "stock_numbers": stock_numbers,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        aux_prop_ids: Sequence[str] | None = None,
        aux_prop_numbers: Sequence[str] | None = None,
        include_batch_kf_period: bool | None = None,
        include_package: bool | None = None,
        material_ids: Sequence[str] | None = None,
        material_numbers: Sequence[str] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        point_date: dt.date | None = None,
        sp_ids: Sequence[str] | None = None,
        sp_numbers: Sequence[str] | None = None,
        stock_ids: Sequence[str] | None = None,
        stock_numbers: Sequence[str] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InventoryRow]:
        """商品库存列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InventoryRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "aux_prop_ids": aux_prop_ids,
                "aux_prop_numbers": aux_prop_numbers,
                "include_batch_kf_period": include_batch_kf_period,
                "include_package": include_package,
                "material_ids": material_ids,
                "material_numbers": material_numbers,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "point_date": point_date,
                "sp_ids": sp_ids,
                "sp_numbers": sp_numbers,
                "stock_ids": stock_ids,
                "stock_numbers": stock_numbers,
                "page_size": page_size,
            },
            options=options,
        )
