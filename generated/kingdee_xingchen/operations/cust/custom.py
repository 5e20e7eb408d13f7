# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""自定义接口"""

from __future__ import annotations

from typing import Final

from ...models.cust.custom import CustomApiOperation, CustomApiQuery, CustomApiResult, CustomApiSave
from ...runtime.operation import Body, Operation

LIST: Final[Operation[CustomApiResult]] = Operation(
    id="cust.custom.list",
    method="POST",
    path="/jdy/v2/cust/list",
    title="自定义接口列表",
    result=CustomApiResult,
    body=Body(CustomApiQuery),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

GET: Final[Operation[CustomApiResult]] = Operation(
    id="cust.custom.get",
    method="POST",
    path="/jdy/v2/cust/detail",
    title="自定义接口详情",
    result=CustomApiResult,
    body=Body(CustomApiQuery),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[CustomApiResult]] = Operation(
    id="cust.custom.save",
    method="POST",
    path="/jdy/v2/cust/save",
    title="自定义接口保存",
    result=CustomApiResult,
    body=Body(CustomApiSave),
    payload="data",
    security=("signature", "app-token"),
)

OPERATE: Final[Operation[CustomApiResult]] = Operation(
    id="cust.custom.operate",
    method="POST",
    path="/jdy/v2/cust/operate",
    title="自定义通用操作",
    result=CustomApiResult,
    body=Body(CustomApiOperation),
    payload="data",
    security=("signature", "app-token"),
)
