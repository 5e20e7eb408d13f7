# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""科目类别"""

from __future__ import annotations

from typing import Final

from ...models.common import NumberRefPage
from ...runtime.operation import Operation

LIST: Final[Operation[NumberRefPage]] = Operation(
    id="fi.account_type.list",
    method="GET",
    path="/jdy/v2/fi/account_type",
    title="科目类别列表",
    result=NumberRefPage,
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
