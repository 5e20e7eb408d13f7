# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""外部商品库"""

from __future__ import annotations

from typing import Final

from ...models.bd.outside_material import OutsideMaterial, OutsideMaterialPage
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[OutsideMaterialPage]] = Operation(
    id="bd.outside_material.list",
    method="GET",
    path="/jdy/v2/bd/outside_material",
    title="外部商品库列表",
    result=OutsideMaterialPage,
    params=(
        Param("ids", "ids", array=True),
        Param("is_bind_relation", "is_bind_relation", bool),
        Param("numbers", "numbers", array=True),
        Param("out_side_pks", "out_side_pks", array=True),
        Param("outside_units", "outside_units", array=True),
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
    id="bd.outside_material.save",
    method="POST",
    path="/jdy/v2/bd/outside_material",
    title="外部商品库保存",
    result=SaveReply,
    body=Body(OutsideMaterial),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)
