# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""凭证"""

from __future__ import annotations

from typing import Final

from ...models.fi.voucher import (
    Voucher,
    VoucherPage,
    VoucherReverse,
    VoucherReverseReply,
    VoucherSave,
    VoucherSaveReply,
)
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[VoucherPage]] = Operation(
    id="fi.voucher.list",
    method="GET",
    path="/jdy/v2/fi/voucher",
    title="凭证列表",
    result=VoucherPage,
    params=(
        Param("account_ids", "account_ids", array=True),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("end_period", "end_period"),
        Param("explanation", "explanation"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("number", "number"),
        Param("search", "search"),
        Param("source_bill_no", "source_bill_no"),
        Param("start_period", "start_period"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[VoucherSaveReply]] = Operation(
    id="fi.voucher.save",
    method="POST",
    path="/jdy/v2/fi/voucher",
    title="凭证保存",
    result=VoucherSaveReply,
    body=Body(VoucherSave),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Voucher]] = Operation(
    id="fi.voucher.get",
    method="GET",
    path="/jdy/v2/fi/voucher_detail",
    title="凭证详情",
    result=Voucher,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

REVERSE: Final[Operation[VoucherReverseReply]] = Operation(
    id="fi.voucher.reverse",
    method="POST",
    path="/jdy/v2/fi/voucher_reverse",
    title="凭证冲销",
    result=VoucherReverseReply,
    body=Body(VoucherReverse),
    payload="data",
    security=("signature", "app-token"),
)
