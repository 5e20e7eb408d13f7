# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""工资项目"""

from __future__ import annotations

from typing import Final

from ...models.common import NumberedItemPage, SaveReply
from ...models.fi.sa_item import SaItemSave
from ...runtime.operation import Body, Operation, Param

LIST: Final[Operation[NumberedItemPage]] = Operation(
    id="fi.sa_item.list",
    method="GET",
    path="/jdy/v2/fi/sa_item",
    title="工资项目列表",
    result=NumberedItemPage,
    params=(Param("search", "search"),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="fi.sa_item.save",
    method="POST",
    path="/jdy/v2/fi/sa_item",
    title="工资项目保存",
    result=SaveReply,
    body=Body(SaItemSave),
    payload="data",
    security=("signature", "app-token"),
)
