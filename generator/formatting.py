"""black, in one place: only for text that changed, in a process pool when there is much of it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from importlib.metadata import version

LINE_LENGTH = 100
# Below this many files the start of the worker processes costs more than they save.
_POOL_FROM = 24


@cache
def style() -> str:
    """What the formatted bytes depend on besides the text."""
    return f"black {version('black')} line-length {LINE_LENGTH} py311"


def format_text(text: str) -> str:
    """`text` as black writes it.

    Raises:
        FormatError: the text is no Python, which is a fault of a template.
    """
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    try:
        formatted = black.format_str(text, mode=mode)
        compile(formatted, "<generated>", "exec", dont_inherit=True)
    except (InvalidInput, SyntaxError, ValueError) as error:
        raise FormatError(str(error)) from None
    return formatted


class FormatError(Exception):
    """A rendered file is not valid Python."""


def format_all(texts: Mapping[str, str]) -> dict[str, str]:
    """Format every text; the order is kept."""
    workers = min(os.cpu_count() or 1, 8)
    if len(texts) < _POOL_FROM or workers < 2:
        return {path: _named(path, text) for path, text in texts.items()}
    with ProcessPoolExecutor(workers) as pool:
        size = max(1, len(texts) // (workers * 8))
        results = pool.map(_named, texts.keys(), texts.values(), chunksize=size)
        return dict(zip(texts, results, strict=True))


def _named(path: str, text: str) -> str:
    try:
        return format_text(text)
    except FormatError as error:
        raise FormatError(f"{path}: {error}") from None
