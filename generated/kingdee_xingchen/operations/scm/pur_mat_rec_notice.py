# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""收料通知单"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.scm.pur_mat_rec_notice import (
    PurMatRecNotice,
    PurMatRecNoticeInput,
    PurMatRecNoticePage,
)
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[PurMatRecNoticePage]] = Operation(
    id="scm.pur_mat_rec_notice.list",
    method="GET",
    path="/jdy/v2/scm/pur_mat_rec_notice",
    title="收料通知单列表",
    result=PurMatRecNoticePage,
    params=(
        Param("barcode", "barcode"),
        Param("bill_close_state", "bill_close_state"),
        Param("bill_status", "bill_status"),
        Param("bill_stock_id", "bill_stock_id", array=True),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("creator_id", "creator_id", array=True),
        Param("dept_id", "dept_id", array=True),
        Param("emp_id", "emp_id", array=True),
        Param("io_status", "io_status"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("sp_id", "sp_id", array=True),
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
    id="scm.pur_mat_rec_notice.save",
    method="POST",
    path="/jdy/v2/scm/pur_mat_rec_notice",
    title="收料通知单保存",
    result=SaveReply,
    body=Body(PurMatRecNoticeInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[PurMatRecNotice]] = Operation(
    id="scm.pur_mat_rec_notice.get",
    method="GET",
    path="/jdy/v2/scm/pur_mat_rec_notice_detail",
    title="收料通知单详情",
    result=PurMatRecNotice,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
