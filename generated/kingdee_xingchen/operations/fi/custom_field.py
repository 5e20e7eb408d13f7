# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""外部单据自定义字段设置"""

from __future__ import annotations

from typing import Final

from ...models.fi.custom_field import VirtualBillFieldSave, VirtualBillFieldSaveReply
from ...runtime.operation import Body, Operation

SAVE: Final[Operation[VirtualBillFieldSaveReply]] = Operation(
    id="fi.custom_field.save",
    method="POST",
    path="/jdy/v2/fi/custom_field_save",
    title="外部单据自定义字段设置",
    result=VirtualBillFieldSaveReply,
    body=Body(VirtualBillFieldSave),
    payload="data",
    security=("signature", "app-token"),
)
