# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""审批"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.wf import approval as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.wf.approval import (
        ApprovalConsent,
        ApprovalConsentReply,
        ApprovalRecords,
        ApprovalWithdraw,
        ApprovalWithdrawReply,
    )
    from ...runtime.options import RequestOptions


class ApprovalResource(Resource):
    """审批"""

    def consent(
        self,
        body: ApprovalConsent,
        *,
        options: RequestOptions | None = None,
    ) -> ApprovalConsentReply:
        """同意驳回接口.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `ApprovalConsent`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ApprovalConsentReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/审批流 1.0.2, https://open.jdy.com/#/files/api
        """
        return self._call(ops.CONSENT, {}, body=body, options=options)

    def get_record(
        self,
        *,
        business_key: str,
        options: RequestOptions | None = None,
    ) -> ApprovalRecords:
        """查询审批记录.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            business_key: 单据id; e.g. 838301774942061568. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ApprovalRecords`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/审批流 1.0.2, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET_RECORD, {"business_key": business_key}, options=options)

    def withdraw(
        self,
        body: ApprovalWithdraw,
        *,
        options: RequestOptions | None = None,
    ) -> ApprovalWithdrawReply:
        """审批流撤回.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `ApprovalWithdraw`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ApprovalWithdrawReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/审批流 1.0.3, https://open.jdy.com/#/files/api
        """
        return self._call(ops.WITHDRAW, {}, body=body, options=options)
