# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""分量盘点单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.inv_multi_check import InvMultiCheck, InvMultiCheckInput, InvMultiCheckPage
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[InvMultiCheckPage]] = Operation(
    id="scm.inv_multi_check.list",
    method="GET",
    path="/jdy/v2/scm/inv_multi_check",
    title="分量盘点单列表",
    result=InvMultiCheckPage,
    params=(
        Param("check_task_id", "check_task_id", required=True),
        Param("bill_status", "bill_status"),
        Param("check_model", "check_model"),
        Param("check_status", "check_status"),
        Param("creator_id", "creator_id", array=True),
        Param("emp_id", "emp_id", array=True),
        Param("end_date", "end_date", dt.date),
        Param("search", "search"),
        Param("start_date", "start_date", dt.date),
        Param("stock_id", "stock_id", array=True),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.inv_multi_check.save",
    method="POST",
    path="/jdy/v2/scm/inv_multi_check",
    title="分量盘点单保存",
    result=SaveReply,
    body=Body(InvMultiCheckInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[InvMultiCheck]] = Operation(
    id="scm.inv_multi_check.get",
    method="GET",
    path="/jdy/v2/scm/inv_multi_check_detail",
    title="分量盘点单详情",
    result=InvMultiCheck,
    params=(Param("id", "id", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
