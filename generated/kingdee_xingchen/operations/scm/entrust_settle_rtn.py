# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""委托代销结算退货"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.scm.entrust_settle import EntrustSettlePage
from ...models.scm.entrust_settle_rtn import EntrustSettleRtn, EntrustSettleRtnInput
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[EntrustSettlePage]] = Operation(
    id="scm.entrust_settle_rtn.list",
    method="GET",
    path="/jdy/v2/scm/entrust_settle_rtn",
    title="委托代销结算退货列表",
    result=EntrustSettlePage,
    params=(
        Param("barcode", "barcode"),
        Param("begin_time", "begin_time", EpochMillis),
        Param("bill_status", "bill_status"),
        Param("creator_id", "creator_id", array=True),
        Param("customer_id", "customer_id", array=True),
        Param("dept_id", "dept_id", array=True),
        Param("emp_id", "emp_id", array=True),
        Param("end_time", "end_time", EpochMillis),
        Param("expire_time", "expire_time", EpochMillis),
        Param("payment_flag", "payment_flag"),
        Param("settle_status", "settle_status"),
        Param("src_bill_no", "src_bill_no"),
        Param("start_time", "start_time", EpochMillis),
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
    id="scm.entrust_settle_rtn.save",
    method="POST",
    path="/jdy/v2/scm/entrust_settle_rtn",
    title="委托代销结算退货保存",
    result=SaveReply,
    body=Body(EntrustSettleRtnInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[EntrustSettleRtn]] = Operation(
    id="scm.entrust_settle_rtn.get",
    method="GET",
    path="/jdy/v2/scm/entrust_settle_rtn_detail",
    title="委托代销结算退货详情",
    result=EntrustSettleRtn,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
