# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""获取当前用户功能权限"""

from __future__ import annotations

from typing import Final

from ...models.sys.user_func_perm import UserFuncPermList
from ...runtime.operation import Operation

LIST: Final[Operation[UserFuncPermList]] = Operation(
    id="sys.user_func_perm.list",
    method="GET",
    path="/jdy/v2/sys/user_func_perm_list",
    title="获取当前用户功能权限",
    result=UserFuncPermList,
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
