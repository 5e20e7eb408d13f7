# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""应用授权"""

from __future__ import annotations

import builtins
from typing import Final

from ...models.app_management.push_app_authorize import AppAuthorization
from ...runtime.operation import Operation, Param

PUSH: Final[Operation[builtins.list[AppAuthorization]]] = Operation(
    id="app_management.push_app_authorize.push",
    method="POST",
    path="/jdyconnector/app_management/push_app_authorize",
    title="获取应用授权",
    result=builtins.list[AppAuthorization],
    params=(Param("outer_instance_id", "outerInstanceId", required=True),),
    payload="data",
    security=("signature",),
    idempotent=True,
)
