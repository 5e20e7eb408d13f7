"""Text from a spec is data: the only ways by which it becomes part of a Python file.

`Text` is deliberately no `str`: it cannot be formatted, joined or printed. A template gets it out through `lit` (a
literal) or `doc` (a docstring); names pass through `name` and types through `type`. Whatever else reaches an output
expression raises when it is rendered.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NoReturn

from markupsafe import Markup

from .names import Name

DOC_WIDTH = 96
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Text:
    """A string from a spec."""

    __slots__ = ("raw",)

    def __init__(self, raw: str) -> None:
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and other.raw == self.raw

    def __hash__(self) -> int:
        return hash((Text, self.raw))

    def __bool__(self) -> bool:
        return bool(self.raw)

    def __repr__(self) -> str:
        return "<Text>"

    def __str__(self) -> NoReturn:
        raise TypeError("text from a spec must pass through a filter")

    __format__ = __str__  # type: ignore[assignment]


class Code(Markup):
    """Python source text, made only here and in the module that spells types."""

    __slots__ = ()


def literal(value: Any) -> Code:
    """A Python literal that evaluates to `value`, with every unprintable character escaped."""
    if isinstance(value, Text):
        value = value.raw
    if value is None or isinstance(value, bool | int):
        return Code(repr(value))
    if isinstance(value, float | Decimal):
        return Code(repr(float(value)))
    if isinstance(value, str):
        return Code('"' + _quoted(value) + '"')
    if isinstance(value, tuple | list):
        inner = ", ".join(literal(item) for item in value)
        return Code(f"({inner}{',' if len(value) == 1 else ''})")
    if isinstance(value, Mapping):
        return Code("{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}")
    raise TypeError(f"no literal for {type(value).__name__}")


def name(value: Any) -> Code:
    """A name that `names` made."""
    if not isinstance(value, Name) or not value.isidentifier():
        raise TypeError("not a name")
    return Code(str(value))


def docstring(paragraphs: Any, indent: int = 4) -> Code:
    """A docstring of `paragraphs` (each `Text` or fixed `str`), wrapped, without a way out of its quotes.

    A fixed line may start with spaces; its continuation lines are indented four more.
    """
    lines: list[str] = []
    for paragraph in paragraphs:
        raw = paragraph.raw if isinstance(paragraph, Text) else paragraph
        lines.extend(_wrapped(raw, DOC_WIDTH - indent))
    body = ("\n" + " " * indent).join(lines)
    body = "\n".join(line.rstrip() for line in body.split("\n"))
    end = "\n" + " " * indent if len(lines) > 1 else ""
    return Code(f'"""{body}{end}"""')


def _wrapped(raw: str, width: int) -> list[str]:
    margin = len(raw) - len(raw.lstrip(" "))
    text = " ".join(raw.split())
    if not text:
        return [""]
    # Escaped after wrapping, so that no escape is cut in two.
    rest = " " * (margin + 4 if margin else 0)
    if len(text) + margin <= max(width, 40):
        return [_quoted(" " * margin + text)]
    wrapped = textwrap.wrap(
        text,
        max(width, 40),
        initial_indent=" " * margin,
        subsequent_indent=rest,
        break_long_words=True,
        break_on_hyphens=False,
    )
    return [_quoted(line) for line in wrapped]


def _quoted(text: str) -> str:
    """`text` as it stands between double quotes; nearly all of it needs no escape at all."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return text
    return "".join(map(_escaped, text))


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    # Formatting characters (bidirectional marks, zero-width) are not printable either: they would make
    # code look other than it is.
    if char.isprintable():
        return char
    code = ord(char)
    return (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    )
