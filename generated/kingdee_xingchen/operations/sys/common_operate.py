# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""通用操作"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.sys.common_operate import CommonOperation
from ...runtime.operation import Body, Operation

OPERATE: Final[Operation[SaveReply]] = Operation(
    id="sys.common_operate.operate",
    method="POST",
    path="/jdy/v2/sys/common_operate",
    title="通用操作（审核、反审核、删除等）",
    result=SaveReply,
    body=Body(CommonOperation),
    payload="data",
    security=("signature", "app-token"),
)
