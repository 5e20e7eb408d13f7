# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""系统参数"""

from __future__ import annotations

from typing import Final

from ...models.sys.system_param import SystemParam
from ...runtime.operation import Operation, Param

GET: Final[Operation[SystemParam]] = Operation(
    id="sys.system_param.get",
    method="GET",
    path="/jdy/v2/sys/system_param",
    title="系统参数查询",
    result=SystemParam,
    params=(Param("type", "type"),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
