# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""库存同步"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.inv import inv_synchronous as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.inv.inv_synchronous import InventorySyncList
    from ...runtime.options import RequestOptions


class InvSynchronousResource(Resource):
    """库存同步"""

    def list(
        self,
        *,
        ids: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> InventorySyncList:
        """库存同步列表.

        At most 100 ids; the ids come from the subscribed stock messages.

        Args:
            ids: id 列表.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InventorySyncList`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存报表 1.0.3, https://open.jdy.com/#/files/api
        """
        return self._call(ops.LIST, {"ids": ids}, options=options)
