# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""资产变动"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.fi.fa_alter import FaAlter, FaAlterInput, FaAlterPage
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[FaAlterPage]] = Operation(
    id="fi.fa_alter.list",
    method="GET",
    path="/jdy/v2/fi/fa_alter_list",
    title="资产变动列表",
    result=FaAlterPage,
    params=(
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("search", "search"),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

GET: Final[Operation[FaAlter]] = Operation(
    id="fi.fa_alter.get",
    method="GET",
    path="/jdy/v2/fi/fa_alter_detail",
    title="资产变动详情",
    result=FaAlter,
    params=(Param("id", "id", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="fi.fa_alter.save",
    method="POST",
    path="/jdy/v2/fi/fa_alter_save",
    title="资产变动保存",
    result=SaveReply,
    body=Body(FaAlterInput),
    payload="data",
    security=("signature", "app-token"),
)
