# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户交易次数"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.arap import customer_pay_number as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt

    from ...models.arap.customer_pay_number import CustomerPayNumber
    from ...runtime.options import RequestOptions


class CustomerPayNumberResource(Resource):
    """客户交易次数"""

    def get(
        self,
        *,
        end_date: dt.date,
        start_date: dt.date,
        options: RequestOptions | None = None,
    ) -> CustomerPayNumber:
        """客户交易次数.

        Args:
            end_date: 结束时间; yyyy-MM-dd. Required.
            start_date: 开始时间; yyyy-MM-dd. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CustomerPayNumber`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/往来报表 1.0.1, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "end_date": end_date,
                "start_date": start_date,
            },
            options=options,
        )
