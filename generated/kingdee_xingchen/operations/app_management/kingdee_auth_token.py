# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""业务令牌"""

from __future__ import annotations

from typing import Final

from ...models.app_management.kingdee_auth_token import AppToken
from ...runtime.operation import Operation, Param

GET: Final[Operation[AppToken]] = Operation(
    id="app_management.kingdee_auth_token.get",
    method="GET",
    path="/jdyconnector/app_management/kingdee_auth_token",
    title="获取业务令牌",
    result=AppToken,
    params=(
        Param("app_key", "app_key", required=True),
        Param("app_signature", "app_signature", required=True),
        Param("uid", "uid"),
    ),
    payload="data",
    security=("signature",),
    idempotent=True,
)
