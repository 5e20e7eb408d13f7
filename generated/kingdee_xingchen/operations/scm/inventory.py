# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品库存"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.scm.inventory import InventoryPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[InventoryPage]] = Operation(
    id="scm.inventory.list",
    method="GET",
    path="/jdy/v2/scm/inventory",
    title="商品库存列表",
    result=InventoryPage,
    params=(
        Param("aux_prop_ids", "aux_prop_ids", array=True),
        Param("aux_prop_numbers", "aux_prop_numbers", array=True),
        Param("include_batch_kf_period", "include_batch_kf_period", bool),
        Param("include_package", "include_package", bool),
        Param("material_ids", "material_ids", array=True),
        Param("material_numbers", "material_numbers", array=True),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("point_date", "point_date", dt.date),
        Param("sp_ids", "sp_ids", array=True),
        Param("sp_numbers", "sp_numbers", array=True),
        Param("stock_ids", "stock_ids", array=True),
        Param("stock_numbers", "stock_numbers", array=True),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
