# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""出纳资金余额"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import ca_account_balance as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.fi.ca_account_balance import CaAccountBalance
    from ...runtime.options import RequestOptions


class CaAccountBalanceResource(Resource):
    """出纳资金余额"""

    def get(
        self,
        *,
        currency_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CaAccountBalance:
        """出纳资金余额.

        Args:
            currency_id: 币别id; e.g. 1.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CaAccountBalance`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/出纳 1.0.6, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {"currency_id": currency_id}, options=options)
