# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""自定义字段（支持多表体）"""

from __future__ import annotations

from typing import Final

from ...models.sys.custom_mult_field import CustomMultFieldList
from ...runtime.operation import Operation, Param

LIST: Final[Operation[CustomMultFieldList]] = Operation(
    id="sys.custom_mult_field.list",
    method="GET",
    path="/jdy/v2/sys/custom_mult_field",
    title="自定义字段查询（支持多表体）",
    result=CustomMultFieldList,
    params=(
        Param("entity_number", "entity_number", required=True),
        Param("show_field_formula", "show_field_formula", bool),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
