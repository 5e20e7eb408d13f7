# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""应收应付余额表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.arap import arap_balance as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.arap.arap_balance import ArapBalance
    from ...runtime.options import RequestOptions


class ArapBalanceResource(Resource):
    """应收应付余额表"""

    def get(
        self,
        *,
        period: str | None = None,
        options: RequestOptions | None = None,
    ) -> ArapBalance:
        """应收应付余额表.

        Args:
            period: 查询年度期间; e.g. 202405.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ArapBalance`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/往来报表 1.0.6, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {"period": period}, options=options)
