# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""自定义字段"""

from __future__ import annotations

from typing import Final

from ...models.sys.custom_field import CustomField, CustomFieldSave
from ...runtime.operation import Body, Operation, Param

GET: Final[Operation[CustomField]] = Operation(
    id="sys.custom_field.get",
    method="GET",
    path="/jdy/v2/sys/custom_field",
    title="自定义字段查询",
    result=CustomField,
    params=(Param("entity_number", "entity_number", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
    undocumented=True,
)

SAVE: Final[Operation[None]] = Operation(
    id="sys.custom_field.save",
    method="POST",
    path="/jdy/v2/sys/custom_field",
    title="自定义字段保存",
    result=None,
    body=Body(CustomFieldSave),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)
