# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""利润表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import profit_report as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.fi.profit_report import ProfitReport
    from ...runtime.options import RequestOptions


class AsyncProfitReportResource(AsyncResource):
    """利润表"""

    async def get(
        self,
        *,
        period: str,
        options: RequestOptions | None = None,
    ) -> ProfitReport:
        """利润表.

        Args:
            period: 结束年度期间; e.g. 202405. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ProfitReport`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/报表 1.0.6, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.GET, {"period": period}, options=options)
