# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""币别"""

from __future__ import annotations

from typing import Final

from ...models.bd.currency import Currency, CurrencyInput, CurrencyPage, CurrencySaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[CurrencyPage]] = Operation(
    id="bd.currency.list",
    method="GET",
    path="/jdy/v2/bd/currency",
    title="币别列表",
    result=CurrencyPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("search", "search"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[CurrencySaveReply]] = Operation(
    id="bd.currency.save",
    method="POST",
    path="/jdy/v2/bd/currency",
    title="币别保存",
    result=CurrencySaveReply,
    body=Body(CurrencyInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Currency]] = Operation(
    id="bd.currency.get",
    method="GET",
    path="/jdy/v2/bd/currency_detail",
    title="币别详情",
    result=Currency,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
