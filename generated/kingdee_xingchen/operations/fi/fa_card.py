# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""资产"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.fi.fa_card import FaCard, FaCardInput, FaCardPage
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[FaCardPage]] = Operation(
    id="fi.fa_card.list",
    method="GET",
    path="/jdy/v2/fi/fa_card",
    title="资产列表",
    result=FaCardPage,
    params=(
        Param("end_record_date", "end_record_date", dt.date),
        Param("end_use_date", "end_use_date", dt.date),
        Param("is_clear", "is_clear"),
        Param("is_due", "is_due"),
        Param("is_init", "is_init", bool),
        Param("is_split", "is_split"),
        Param("search", "search"),
        Param("start_use_date", "start_use_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

GET: Final[Operation[FaCard]] = Operation(
    id="fi.fa_card.get",
    method="GET",
    path="/jdy/v2/fi/fa_card_detail",
    title="资产详情",
    result=FaCard,
    params=(Param("id", "id", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="fi.fa_card.save",
    method="POST",
    path="/jdy/v2/fi/fa_card_save",
    title="资产保存",
    result=SaveReply,
    body=Body(FaCardInput),
    payload="data",
    security=("signature", "app-token"),
)
