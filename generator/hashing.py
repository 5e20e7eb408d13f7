"""The hash by which the generator knows content again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def digest(data: bytes) -> str:
    """The hash of some bytes, 32 hexadecimal digits."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def combined(parts: Iterable[str]) -> str:
    """The hash of several texts, none of which may hold a NUL."""
    return digest("\0".join(parts).encode())
