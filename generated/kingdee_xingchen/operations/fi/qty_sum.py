# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""数量金额总账"""

from __future__ import annotations

from typing import Final

from ...models.fi.qty_sum import QtySumPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[QtySumPage]] = Operation(
    id="fi.qty_sum.list",
    method="GET",
    path="/jdy/v2/fi/qty_sum",
    title="数量金额总账",
    result=QtySumPage,
    params=(
        Param("end_period", "end_period", required=True),
        Param("start_period", "start_period", required=True),
        Param("account_id", "account_id", array=True),
        Param("currency_id", "currency_id"),
        Param("expend_all", "expend_all", int),
        Param("hide_balance_zero", "hide_balance_zero"),
        Param("hide_no_happen", "hide_no_happen", int),
        Param("level_from", "level_from", int),
        Param("level_to", "level_to"),
        Param("price_scale", "price_scale"),
        Param("qty_scale", "qty_scale"),
        Param("show_expand_item", "show_expand_item", int),
        Param("show_only_leaf", "show_only_leaf", int),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
