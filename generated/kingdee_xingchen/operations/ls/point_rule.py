# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""积分规则"""

from __future__ import annotations

from typing import Final

from ...models.ls.point_rule import PointRule
from ...runtime.operation import Operation

GET: Final[Operation[PointRule]] = Operation(
    id="ls.point_rule.get",
    method="GET",
    path="/jdy/v2/ls/point_rule",
    title="积分规则查询",
    result=PointRule,
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
