# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""积分规则"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import point_rule as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.ls.point_rule import PointRule
    from ...runtime.options import RequestOptions


class PointRuleResource(Resource):
    """积分规则"""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> PointRule:
        """积分规则查询.

        Args:
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `PointRule`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/积分储值 1.0.6, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {}, options=options)
