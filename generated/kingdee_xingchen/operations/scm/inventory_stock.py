# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品仓库库存"""

from __future__ import annotations

from typing import Final

from ...models.scm.inventory_stock import InventoryStockList
from ...runtime.operation import Operation, Param

LIST: Final[Operation[InventoryStockList]] = Operation(
    id="scm.inventory_stock.list",
    method="GET",
    path="/jdy/v2/scm/inventory_stock",
    title="商品仓库库存查询",
    result=InventoryStockList,
    params=(
        Param("material_id", "material_id", required=True),
        Param("aux_prop_id", "aux_prop_id"),
        Param("is_show_stock_position", "is_show_stock_position", bool),
        Param("is_show_zero_im_qty", "is_show_zero_im_qty", bool),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
