# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""资产负债表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import balancesheet as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.fi.balancesheet import BalanceSheet
    from ...runtime.options import RequestOptions


class BalancesheetResource(Resource):
    """资产负债表"""

    def get(
        self,
        *,
        period: str,
        options: RequestOptions | None = None,
    ) -> BalanceSheet:
        """资产负债表.

        Args:
            period: 结束年度期间; e.g. 202405. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `BalanceSheet`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/报表 1.0.2, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {"period": period}, options=options)
