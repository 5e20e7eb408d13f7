# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户欠款余额"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.arap import customer_debt as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.arap.customer_debt import CustomerDebtList
    from ...runtime.options import RequestOptions


class AsyncCustomerDebtResource(AsyncResource):
    """客户欠款余额"""

    async def list(
        self,
        *,
        customer_id: Sequence[str],
        currency_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CustomerDebtList:
        """客户欠款余额.

        Args:
            customer_id: 客户id. Required.
            currency_id: 单据币别id; e.g. 1.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CustomerDebtList`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/往来报表 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "customer_id": customer_id,
                "currency_id": currency_id,
            },
            options=options,
        )
