# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""出纳资金收支趋势"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import ca_debit_and_credit_trend as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.fi.ca_debit_and_credit_trend import CaDebitAndCreditTrend
    from ...runtime.options import RequestOptions


class AsyncCaDebitAndCreditTrendResource(AsyncResource):
    """出纳资金收支趋势"""

    async def get(
        self,
        *,
        income_type: str,
        trend_type: str,
        options: RequestOptions | None = None,
    ) -> CaDebitAndCreditTrend:
        """出纳资金收支趋势.

        Args:
            income_type: 收支类型; e.g. 1. Required.
            trend_type: 趋势类型; e.g. 1. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CaDebitAndCreditTrend`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/出纳 1.0.4, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "income_type": income_type,
                "trend_type": trend_type,
            },
            options=options,
        )
