"""Keeps secrets and personal data out of texts that people and logs see."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable

_TAGS = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.S | re.I)
_LONG = re.compile(r"[A-Za-z0-9+/_=.\-%]{16,}")
_DIGITS = re.compile(r"\d{6,}")
_SPACE = re.compile(r"[\s\x00-\x1f\x7f]+")


def excerpt(body: bytes, limit: int = 120) -> str:
    """Return a short harmless piece of an answer: no tags, no long tokens, no long numbers."""
    text = _TAGS.sub(" ", body[:4096].decode("utf-8", "replace"))
    text = _DIGITS.sub("…", _LONG.sub("…", text))
    text = _SPACE.sub(" ", text).strip()
    return text if len(text) <= limit else text[: limit - 1] + "…"


def scrub(text: str, secrets: Iterable[str | None]) -> str:
    """Return `text` without the given secrets, should a server echo one."""
    for secret in secrets:
        if secret and len(secret) >= 4:
            # Secret subclasses hide themselves in formatting but compare by their real text.
            text = text.replace(secret, "***")
    return text


class QueryFilter(logging.Filter):
    """Hides the query of URLs in log records of an HTTP library: token calls carry a signature there."""

    instance: QueryFilter

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask the record in place; always let it pass."""
        if isinstance(record.args, tuple):
            record.args = tuple(
                f"{arg.partition('?')[0]}?***" if isinstance(arg, str) and "?" in arg else arg
                for arg in record.args
            )
        return True


QueryFilter.instance = QueryFilter()
