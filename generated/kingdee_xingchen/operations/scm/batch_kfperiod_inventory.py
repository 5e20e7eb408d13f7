# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""批次保质期及库存"""

from __future__ import annotations

from typing import Final

from ...models.scm.batch_kfperiod_inventory import BatchInventoryPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[BatchInventoryPage]] = Operation(
    id="scm.batch_kfperiod_inventory.list",
    method="GET",
    path="/jdy/v2/scm/batch_kfperiod_inventory",
    title="批次保质期及库存列表",
    result=BatchInventoryPage,
    params=(
        Param("aux_prop_ids", "aux_prop_ids"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("material_ids", "material_ids"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("sp_ids", "sp_ids"),
        Param("stock_ids", "stock_ids"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
