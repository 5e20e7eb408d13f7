"""Bases of the generated models."""

from __future__ import annotations

import msgspec


class Model(msgspec.Struct, kw_only=True, dict=True):
    """Part of an answer. Unknown fields of the wire are in the raw answer: see `response_of`."""


class Input(msgspec.Struct, kw_only=True):
    """Part of a request. What is `UNSET` is left out; `None` is written as null where that is allowed."""
