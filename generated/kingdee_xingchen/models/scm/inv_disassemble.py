# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...models.scm.inv_assemble import AssembleHead, AssembleHeadInput
from ...runtime.values import StringDecimal


class InvDisassemble(AssembleHead, kw_only=True):
    """拆卸单."""


class InvDisassembleInput(AssembleHeadInput, kw_only=True):
    """拆卸单."""

    cost_fee: StringDecimal | UnsetType = UNSET
    """拆卸费用; e.g. 100.5."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
