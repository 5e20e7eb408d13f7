# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户交易数据接口"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.arap import customer_business as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.arap.customer_business import CustomerBusiness
    from ...runtime.options import RequestOptions


class CustomerBusinessResource(Resource):
    """客户交易数据接口"""

    def get(
        self,
        *,
        customer_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CustomerBusiness:
        """客户交易数据接口.

        Args:
            customer_id: 客户id; e.g. 1188427222868837376.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CustomerBusiness`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/往来报表 1.0.0, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {"customer_id": customer_id}, options=options)
