# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""库存查询表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.inv import inv_inventory_ims as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.inv.inv_inventory_ims import InventoryImsPage, InventoryImsRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenStr


class AsyncInvInventoryImsResource(AsyncResource):
    """库存查询表"""

    async def list(
        self,
        *,
        calc_cost: bool | None = None,
        filter_aux_unit_choice: str | None = None,
        filter_date: dt.date | None = None,
        filter_material_category: Sequence[str] | None = None,
        filter_material_id: Sequence[str] | None = None,
        filter_material_label: Sequence[str] | None = None,
        filter_material_model: str | None = None,
        filter_sp_id: Sequence[str] | None = None,
        filter_stock_category: Sequence[str] | None = None,
        filter_stock_id: Sequence[str] | None = None,
        opt_group_inv_query_type: OpenStr[Literal["1", "2"]] | None = None,
        search: str | None = None,
        show_aux_prop_id: bool | None = None,
        show_batch_no_kf_period: bool | None = None,
        show_forbidden: bool | None = None,
        show_no_bus: bool | None = None,
        show_sp: bool | None = None,
        show_zero: bool | None = None,
        type: OpenStr[Literal["1", "2"]] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InventoryImsPage:
        """库存查询表.

        page_size is one of 50, 100, 500 and 1000.

        Args:
            calc_cost: 是否计算成本.
            filter_aux_unit_choice: 辅助单位; e.g. 1.
            filter_date: 日期; yyyy-MM-dd.
            filter_material_category: 商品类别id.
            filter_material_id: 商品id.
            filter_material_label: 商品标签id.
            filter_material_model: 规格型号; e.g. 500g.
            filter_sp_id: 仓位id.
            filter_stock_category: 仓库分类id.
            filter_stock_id: 仓库id.
            opt_group_inv_query_type: 查询类型; 1 即时库存, 2 指定日期.
            search: 模糊搜索; e.g. 苹果.
            show_aux_prop_id: 是否显示辅助属性id.
            show_batch_no_kf_period: 是否显示批次和保质期.
            show_forbidden: 是否显示禁用商品.
            show_no_bus: 是否显示无发生额商品.
            show_sp: 是否显示仓位.
            show_zero: 是否显示零库存.
            type: 查询类型; 1 汇总计算, 2 展示明细.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InventoryImsPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存报表 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "calc_cost": calc_cost,
                "filter_aux_unit_choice": filter_aux_unit_choice,
                "filter_date": filter_date,
                "filter_material_category": filter_material_category,
                "filter_material_id": filter_material_id,
                "filter_material_label": filter_material_label,
                "filter_material_model": filter_material_model,
                "filter_sp_id": filter_sp_id,
                "filter_stock_category": filter_stock_category,
                "filter_stock_id": filter_stock_id,
                "opt_group_inv_query_type": opt_group_inv_query_type,
                "search": search,
                "show_aux_prop_id": show_aux_prop_id,
                "show_batch_no_kf_period": show_batch_no_kf_period,
                "show_forbidden": show_forbidden,
                "show_no_bus": show_no_bus,
                "show_sp": show_sp,
                "show_zero": show_zero,
                "type": type,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        calc_cost: bool | None = None,
        filter_aux_unit_choice: str | None = None,
        filter_date: dt.date | None = None,
        filter_material_category: Sequence[str] | None = None,
        filter_material_id: Sequence[str] | None = None,
        filter_material_label: Sequence[str] | None = None,
        filter_material_model: str | None = None,
        filter_sp_id: Sequence[str] | None = None,
        filter_stock_category: Sequence[str] | None = None,
        filter_stock_id: Sequence[str] | None = None,
        opt_group_inv_query_type: OpenStr[Literal["1", "2"]] | None = None,
        search: str | None = None,
        show_aux_prop_id: bool | None = None,
        show_batch_no_kf_period: bool | None = None,
        show_forbidden: bool | None = None,
        show_no_bus: bool | None = None,
        show_sp: bool | None = None,
        show_zero: bool | None = None,
        type: OpenStr[Literal["1", "2"]] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InventoryImsRow]:
        """库存查询表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InventoryImsRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "calc_cost": calc_cost,
                "filter_aux_unit_choice": filter_aux_unit_choice,
                "filter_date": filter_date,
                "filter_material_category": filter_material_category,
                "filter_material_id": filter_material_id,
                "filter_material_label": filter_material_label,
                "filter_material_model": filter_material_model,
                "filter_sp_id": filter_sp_id,
                "filter_stock_category": filter_stock_category,
                "filter_stock_id": filter_stock_id,
                "opt_group_inv_query_type": opt_group_inv_query_type,
                "search": search,
                "show_aux_prop_id": show_aux_prop_id,
                "show_batch_no_kf_period": show_batch_no_kf_period,
                "show_forbidden": show_forbidden,
                "show_no_bus": show_no_bus,
                "show_sp": show_sp,
                "show_zero": show_zero,
                "type": type,
                "page_size": page_size,
            },
            options=options,
        )
