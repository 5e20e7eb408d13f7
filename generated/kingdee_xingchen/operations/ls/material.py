# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""门店商品"""

from __future__ import annotations

from typing import Final

from ...models.ls.material import RetailMaterialPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[RetailMaterialPage]] = Operation(
    id="ls.material.list",
    method="GET",
    path="/jdy/v2/ls/material",
    title="门店商品列表",
    result=RetailMaterialPage,
    params=(
        Param("check_type", "check_type", array=True, required=True),
        Param("material_name", "material_name", required=True),
        Param("parent_id", "parent_id", required=True),
        Param("store_id", "store_id", required=True),
        Param("fetch_inventory", "fetch_inventory", bool),
        Param("fetch_on_shelf", "fetch_on_shelf"),
        Param("fetch_price", "fetch_price"),
        Param("page", "page", int, required=True),
        Param("page_size", "page_size", int, required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
