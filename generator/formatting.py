"""black, in one place: only for text that changed, in worker processes when there are any."""

from __future__ import annotations

import gc
from concurrent.futures import Executor, Future
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .render import Rendered

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
    except (InvalidInput, SyntaxError, ValueError) as error:
        raise FormatError(str(error)) from None
    _compile(formatted)
    return formatted


def _compile(text: str) -> None:
    try:
        compile(text, "<generated>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        raise FormatError(str(error)) from None


def load_formatter() -> None:
    """Import black, which takes longer than formatting a file."""
    format_text("")


class Formatter:
    """Takes files as they come and formats them, by the crew if there is one."""

    def __init__(self, crew: Executor | None = None) -> None:
        self._crew = crew
        self._waiting: list[Rendered] = []
        self._size = 0
        self._tasks: list[Future[dict[str, str]]] = []

    def add(self, file: Rendered) -> None:
        # A file and the one that is like it go together.
        if not file.like and (self._size >= _TASK or len(self._tasks) < _EARLY):
            self._send()
        self._waiting.append(file)
        self._size += len(file.text)

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
            self._waiting, self._size = [], 0


def _format(files: list[Rendered]) -> dict[str, str]:
    found: dict[str, str] = {}
    texts = {file.path: file.text for file in files}
    for file in files:
        model = texts.get(file.like, "")
        stays = model and found[file.like] == model and _fits(file.text, model)
        found[file.path] = _named(file, file.text if stays else None)
    return found


def _fits(text: str, model: str) -> bool:
    """Whether a text that repeats another with longer words is laid out as black would.

    What black breaks it breaks because it would not fit in a line, and longer still does not fit. So when it left the
    model as it was, it leaves the repetition as it is, unless a line has become too long.
    """
    longer = set(text.split("\n")).difference(model.split("\n"))
    return all(len(line.encode()) <= LINE_LENGTH for line in longer)


def _named(file: Rendered, formatted: str | None) -> str:
    global _formatted
    try:
        if formatted is not None:
            _compile(formatted)
            return formatted
        _formatted += len(file.text)
        if _formatted > _GARBAGE:
            _formatted = 0
            gc.collect()
        return format_text(file.text)
    except FormatError as error:
        raise FormatError(f"{file.path}: {error}") from None
