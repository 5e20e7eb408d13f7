# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.values import StringDecimal


class PointRule(Model, kw_only=True):
    """积分规则."""

    point_cash: PointRulePointCash | None = None
    """积分抵现规则."""


class PointRulePointCash(Model, kw_only=True):
    """积分抵现规则."""

    attain_amount: StringDecimal | None = None
    """单笔消费金额满可用; e.g. 0."""
    base_line: str | None = None
    """可抵现积分满可用; e.g. 100."""
    de_amount: StringDecimal | None = None
    """可抵扣金额; e.g. 5.00."""
    de_point: StringDecimal | None = None
    """使用积分; e.g. 50."""
    has_attain_amount: bool | None = None
    """是否启用单笔消费金额限制."""
    has_attain_point: bool | None = None
    """是否启用单笔上限可用积分限制."""
    single_point: StringDecimal | None = None
    """每次抵现积分倍数; e.g. 50."""
    use_point: StringDecimal | None = None
    """单笔上限可用积分; e.g. 0."""
