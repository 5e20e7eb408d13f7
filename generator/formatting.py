"""black, in one place: only for text that changed, in worker processes when there are any."""

from __future__ import annotations

import gc
from concurrent.futures import Executor, Future
from functools import cache
from importlib.metadata import version

LINE_LENGTH = 100
# Enough text for a task that the way to the worker and back is nothing beside it.
_TASK = 20_000
_EARLY = 8
# black leaves trees with circles behind, some hundred times as large as the text. Looking for them all the time costs a
# third of the time, and never looking takes all the memory there is.
_GARBAGE = 3_000_000

_formatted = 0


@cache
def style() -> str:
    """What the formatted bytes depend on besides the text."""
    return f"black {version('black')} line-length {LINE_LENGTH} py311"


class FormatError(Exception):
    """A rendered file is not valid Python."""


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


def load_formatter() -> None:
    """Import black, which takes longer than formatting a file."""
    format_text("")


class Formatter:
    """Takes texts as they come and formats them, by the crew if there is one."""

    def __init__(self, crew: Executor | None = None) -> None:
        self._crew = crew
        self._waiting: dict[str, str] = {}
        self._size = 0
        self._tasks: list[Future[dict[str, str]]] = []

    def add(self, path: str, text: str) -> None:
        self._waiting[path] = text
        self._size += len(text)
        # The first go out at once: when little has changed they are all there is.
        if self._size >= _TASK or len(self._tasks) < _EARLY:
            self._send()

    def results(self) -> dict[str, str]:
        """The formatted texts by path.

        Raises:
            FormatError: one of them is no Python; the message names it.
        """
        self._send()
        found = _format(self._waiting)
        for task in self._tasks:
            found.update(task.result())
        return found

    def _send(self) -> None:
        if self._crew is not None and self._waiting:
            self._tasks.append(self._crew.submit(_format, self._waiting))
            self._waiting, self._size = {}, 0


def _format(texts: dict[str, str]) -> dict[str, str]:
    return {path: _named(path, text) for path, text in texts.items()}


def _named(path: str, text: str) -> str:
    global _formatted
    _formatted += len(text)
    if _formatted > _GARBAGE:
        _formatted = 0
        gc.collect()
    try:
        return format_text(text)
    except FormatError as error:
        raise FormatError(f"{path}: {error}") from None
