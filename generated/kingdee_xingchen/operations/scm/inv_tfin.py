# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""调拨入库单"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.common import SaveReply
from ...models.scm.inv_tfin import InvTfin, InvTfinDraw, InvTfinDrawReply, InvTfinInput
from ...models.scm.shared import TransferPage
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[TransferPage]] = Operation(
    id="scm.inv_tfin.list",
    method="GET",
    path="/jdy/v2/scm/inv_tfin",
    title="调拨入库单列表",
    result=TransferPage,
    params=(
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("end_bill_date", "end_bill_date", dt.date),
        Param("in_stock_number", "in_stock_number"),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("out_stock_number", "out_stock_number"),
        Param("start_bill_date", "start_bill_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="scm.inv_tfin.save",
    method="POST",
    path="/jdy/v2/scm/inv_tfin",
    title="调拨入库单保存",
    result=SaveReply,
    body=Body(InvTfinInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[InvTfin]] = Operation(
    id="scm.inv_tfin.get",
    method="GET",
    path="/jdy/v2/scm/inv_tfin_detail",
    title="调拨入库单详情",
    result=InvTfin,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

DRAW: Final[Operation[InvTfinDrawReply]] = Operation(
    id="scm.inv_tfin.draw",
    method="POST",
    path="/jdy/v2/scm/inv_tfin_draw",
    title="调拨差异处理",
    result=InvTfinDrawReply,
    body=Body(InvTfinDraw),
    payload="data",
    security=("signature", "app-token"),
)
