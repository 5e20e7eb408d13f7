# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""用户信息"""

from __future__ import annotations

from typing import Final

from ...models.sys.user import UserPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[UserPage]] = Operation(
    id="sys.user.list",
    method="GET",
    path="/jdy/v2/sys/user_list",
    title="用户信息列表",
    result=UserPage,
    params=(
        Param("enable", "enable"),
        Param("phone", "phone"),
        Param("search", "search"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
