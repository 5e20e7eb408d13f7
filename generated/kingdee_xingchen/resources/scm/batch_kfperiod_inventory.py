# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""批次保质期及库存"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import batch_kfperiod_inventory as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.scm.batch_kfperiod_inventory import BatchInventoryPage, BatchInventoryRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis


class BatchKfperiodInventoryResource(Resource):
    """批次保质期及库存"""

    def list(
        self,
        *,
        aux_prop_ids: str | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        material_ids: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        sp_ids: str | None = None,
        stock_ids: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> BatchInventoryPage:
        """批次保质期及库存列表.

        Args:
            aux_prop_ids: 商品辅助属性id集合; e.g. 761916782809795534.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            material_ids: 商品id集合; e.g. 753178969843355977.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            sp_ids: 仓位id集合; e.g. 797145297624639467.
            stock_ids: 仓库id集合; e.g. 776238231440194731.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `BatchInventoryPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存报表 1.0.11, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "aux_prop_ids": aux_prop_ids,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "material_ids": material_ids,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "sp_ids": sp_ids,
                "stock_ids": stock_ids,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        aux_prop_ids: str | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        material_ids: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        sp_ids: str | None = None,
        stock_ids: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[BatchInventoryRow]:
        """批次保质期及库存列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `BatchInventoryRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "aux_prop_ids": aux_prop_ids,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "material_ids": material_ids,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "sp_ids": sp_ids,
                "stock_ids": stock_ids,
                "page_size": page_size,
            },
            options=options,
        )
