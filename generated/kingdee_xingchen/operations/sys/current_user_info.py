# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""当前用户信息"""

from __future__ import annotations

from typing import Final

from ...models.sys.current_user_info import CurrentUser
from ...runtime.operation import Operation

GET: Final[Operation[CurrentUser]] = Operation(
    id="sys.current_user_info.get",
    method="GET",
    path="/jdy/v2/sys/current_user_info",
    title="当前用户信息查询",
    result=CurrentUser,
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
