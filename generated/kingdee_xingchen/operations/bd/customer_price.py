# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户价格资料新增"""

from __future__ import annotations

from typing import Final

from ...models.bd.customer_price import CustomerPrice
from ...models.common import SaveReply
from ...runtime.operation import Body, Operation

SAVE: Final[Operation[SaveReply]] = Operation(
    id="bd.customer_price.save",
    method="POST",
    path="/jdy/v2/bd/customer_price",
    title="客户价格资料新增",
    result=SaveReply,
    body=Body(CustomerPrice),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)
