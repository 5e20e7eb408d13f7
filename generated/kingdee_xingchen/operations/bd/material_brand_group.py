# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品品牌分类"""

from __future__ import annotations

from typing import Final

from ...models.common import NamedItemInput, NamedItemPage, SaveReply
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[NamedItemPage]] = Operation(
    id="bd.material_brand_group.list",
    method="GET",
    path="/jdy/v2/bd/material_brand_group",
    title="商品品牌分类列表",
    result=NamedItemPage,
    params=(
        Param("search", "search"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="bd.material_brand_group.save",
    method="POST",
    path="/jdy/v2/bd/material_brand_group",
    title="商品品牌分类保存",
    result=SaveReply,
    body=Body(NamedItemInput),
    payload="data",
    security=("signature", "app-token"),
)
