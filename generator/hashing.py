"""The hash by which the generator knows content again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

_SEAL = 32


def digest(data: bytes) -> str:
    """The hash of some bytes, 32 hexadecimal digits."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def combined(parts: Iterable[str]) -> str:
    """The hash of several texts, none of which may hold a NUL."""
    return digest("\0".join(parts).encode())


def sealed(body: bytes) -> bytes:
    """Bytes that show when they were changed or cut off."""
    return digest(body).encode() + body


def unsealed(data: bytes) -> bytes | None:
    """What was sealed; None when it is not as it was."""
    body = data[_SEAL:]
    return body if data[:_SEAL] == digest(body).encode() else None
