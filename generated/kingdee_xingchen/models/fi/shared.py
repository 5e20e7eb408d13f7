# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...models.common import SaveReply
from ...runtime.model import Model


class SaveReplies(Model, kw_only=True):
    """批量保存结果."""

    rows: list[SaveReply] = field(default_factory=list)
    """批量保存结果."""
