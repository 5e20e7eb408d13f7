# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""收银员"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import cashier as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.ls.cashier import Cashier, CashierLogin
    from ...runtime.options import RequestOptions


class CashierResource(Resource):
    """收银员"""

    def get(
        self,
        body: CashierLogin,
        *,
        options: RequestOptions | None = None,
    ) -> Cashier:
        """收银员详情.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `CashierLogin`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Cashier`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/零售云/门店管理/ 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {}, body=body, options=options)
