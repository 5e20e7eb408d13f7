# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品价格策略"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.bd.material_price import MaterialPriceList
from ...runtime.operation import Operation, Param
from ...runtime.values import StringDecimal

QUERY: Final[Operation[MaterialPriceList]] = Operation(
    id="bd.material_price.query",
    method="GET",
    path="/jdy/v2/bd/material_price",
    title="商品价格策略",
    result=MaterialPriceList,
    params=(
        Param("bill_date", "bill_date", dt.date, required=True),
        Param("bill_type_id", "bill_type_id", required=True),
        Param("currency_id", "currency_id", required=True),
        Param("exchange_rate", "exchange_rate", StringDecimal, required=True),
        Param("material_id", "material_id", required=True),
        Param("qty", "qty", array=True, required=True),
        Param("unit_id", "unit_id", array=True, required=True),
        Param("aux_prop_id", "aux_prop_id", array=True),
        Param("customer_id", "customer_id"),
        Param("supplier_id", "supplier_id"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
