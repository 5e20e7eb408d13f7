# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""资产清理"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.fi.fa_clean import FaClean, FaCleanInput, FaCleanPage
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[FaCleanPage]] = Operation(
    id="fi.fa_clean.list",
    method="GET",
    path="/jdy/v2/fi/fa_clean",
    title="资产清理列表",
    result=FaCleanPage,
    params=(
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

GET: Final[Operation[FaClean]] = Operation(
    id="fi.fa_clean.get",
    method="GET",
    path="/jdy/v2/fi/fa_clean_detail",
    title="资产清理详情",
    result=FaClean,
    params=(Param("id", "id", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="fi.fa_clean.save",
    method="POST",
    path="/jdy/v2/fi/fa_clean_save",
    title="资产清理保存",
    result=SaveReply,
    body=Body(FaCleanInput),
    payload="data",
    security=("signature", "app-token"),
)
