# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""库存查询表"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.inv.inv_inventory_ims import InventoryImsPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[InventoryImsPage]] = Operation(
    id="inv.inv_inventory_ims.list",
    method="GET",
    path="/jdy/v2/inv/inv_inventory_ims",
    title="库存查询表",
    result=InventoryImsPage,
    params=(
        Param("calc_cost", "calc_cost", bool),
        Param("filter_aux_unit_choice", "filter_aux_unit_choice"),
        Param("filter_date", "filter_date", dt.date),
        Param("filter_material_category", "filter_material_category", array=True),
        Param("filter_material_id", "filter_material_id", array=True),
        Param("filter_material_label", "filter_material_label", array=True),
        Param("filter_material_model", "filter_material_model"),
        Param("filter_sp_id", "filter_sp_id", array=True),
        Param("filter_stock_category", "filter_stock_category", array=True),
        Param("filter_stock_id", "filter_stock_id", array=True),
        Param("opt_group_inv_query_type", "opt_group_inv_query_type"),
        Param("search", "search"),
        Param("show_aux_prop_id", "show_aux_prop_id", bool),
        Param("show_batch_no_kf_period", "show_batch_no_kf_period", bool),
        Param("show_forbidden", "show_forbidden", bool),
        Param("show_no_bus", "show_no_bus", bool),
        Param("show_sp", "show_sp", bool),
        Param("show_zero", "show_zero", bool),
        Param("type", "type"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page", max_size=1000),
    idempotent=True,
)
