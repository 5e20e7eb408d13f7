# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""外部单据分类"""

from __future__ import annotations

from typing import Final

from ...models.common import NamedItemPage
from ...models.fi.shared import SaveReplies
from ...models.fi.virtual_type import VirtualBillTypeSave
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[NamedItemPage]] = Operation(
    id="fi.virtual_type.list",
    method="GET",
    path="/jdy/v2/fi/virtual_type",
    title="外部单据分类列表",
    result=NamedItemPage,
    params=(
        Param("ids", "ids", array=True),
        Param("name", "name"),
        Param("number", "number"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReplies]] = Operation(
    id="fi.virtual_type.save",
    method="POST",
    path="/jdy/v2/fi/virtual_type",
    title="外部单据分类保存",
    result=SaveReplies,
    body=Body(VirtualBillTypeSave),
    payload="data",
    security=("signature", "app-token"),
)
