# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品品牌"""

from __future__ import annotations

from typing import Final

from ...models.bd.material_brand import MaterialBrand, MaterialBrandInput, MaterialBrandPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[MaterialBrandPage]] = Operation(
    id="bd.material_brand.list",
    method="GET",
    path="/jdy/v2/bd/material_brand",
    title="商品品牌列表",
    result=MaterialBrandPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("parent", "parent", array=True),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="bd.material_brand.save",
    method="POST",
    path="/jdy/v2/bd/material_brand",
    title="商品品牌保存",
    result=SaveReply,
    body=Body(MaterialBrandInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[MaterialBrand]] = Operation(
    id="bd.material_brand.get",
    method="GET",
    path="/jdy/v2/bd/material_brand_detail",
    title="商品品牌详情",
    result=MaterialBrand,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
