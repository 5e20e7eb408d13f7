# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""凭证字"""

from __future__ import annotations

from typing import Final

from ...models.common import NumberedItemPage
from ...runtime.operation import Operation

LIST: Final[Operation[NumberedItemPage]] = Operation(
    id="fi.voucher_type.list",
    method="GET",
    path="/jdy/v2/fi/voucher_type",
    title="凭证字列表",
    result=NumberedItemPage,
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
