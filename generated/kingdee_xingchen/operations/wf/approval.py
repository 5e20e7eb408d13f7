# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""审批"""

from __future__ import annotations

from typing import Final

from ...models.wf.approval import (
    ApprovalConsent,
    ApprovalConsentReply,
    ApprovalRecords,
    ApprovalWithdraw,
    ApprovalWithdrawReply,
)
from ...runtime.operation import Body, Operation, Param

CONSENT: Final[Operation[ApprovalConsentReply]] = Operation(
    id="wf.approval.consent",
    method="POST",
    path="/jdy/v2/wf/approval_consent",
    title="同意驳回接口",
    result=ApprovalConsentReply,
    body=Body(ApprovalConsent),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)

GET_RECORD: Final[Operation[ApprovalRecords]] = Operation(
    id="wf.approval.get_record",
    method="GET",
    path="/jdy/v2/wf/get_approval_record",
    title="查询审批记录",
    result=ApprovalRecords,
    params=(Param("business_key", "business_key", required=True),),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
    undocumented=True,
)

WITHDRAW: Final[Operation[ApprovalWithdrawReply]] = Operation(
    id="wf.approval.withdraw",
    method="POST",
    path="/jdy/v2/wf/withdraw",
    title="审批流撤回",
    result=ApprovalWithdrawReply,
    body=Body(ApprovalWithdraw),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)
