# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""省市区"""

from __future__ import annotations

from typing import Final

from ...models.sys.division import Divisions
from ...runtime.operation import Operation

LOAD: Final[Operation[Divisions]] = Operation(
    id="sys.division.load",
    method="GET",
    path="/jdy/v2/sys/division_load",
    title="省市区查询",
    result=Divisions,
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
