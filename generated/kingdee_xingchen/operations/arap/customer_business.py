# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户交易数据接口"""

from __future__ import annotations

from typing import Final

from ...models.arap.customer_business import CustomerBusiness
from ...runtime.operation import Operation, Param

GET: Final[Operation[CustomerBusiness]] = Operation(
    id="arap.customer_business.get",
    method="GET",
    path="/jdy/v2/arap/customer_business",
    title="客户交易数据接口",
    result=CustomerBusiness,
    params=(Param("customer_id", "customer_id"),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
