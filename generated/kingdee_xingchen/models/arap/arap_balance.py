# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.values import StringDecimal


class ArapBalance(Model, kw_only=True):
    """应收应付余额表."""

    ap_balance_for: StringDecimal | None = None
    """应付余额; e.g. 100."""
    ar_balance_for: StringDecimal | None = None
    """应收余额; e.g. 100."""
