"""One text for the sync and the async client: where they differ, a template leaves a mark.

The marks are characters that no text from a spec can hold, since the filters escape what is not printable.
"""

from __future__ import annotations

from collections.abc import Mapping

from .taint import Code

# Name in the templates -> mark, what it stands for in the sync client, and in the async one.
_WORDS = {
    "Async": ("\ue000", "", "Async"),
    "async_def": ("\ue001", "def", "async def"),
    "await_": ("\ue002", "", "await "),
    "async_module": ("\ue003", "", "async_"),
}
# Blocks of import lines, which differ in more than words.
_BLOCKS = {"imports": "\ue004", "typing_imports": "\ue005"}

Blocks = Mapping[str, tuple[str, str]]


def marks() -> dict[str, Code]:
    """The variables that a template for both clients may put out."""
    found = {name: Code(mark) for name, (mark, _, _) in _WORDS.items()}
    return found | {name: Code(mark) for name, mark in _BLOCKS.items()}


def split(text: str, blocks: Blocks) -> tuple[str, str]:
    """The texts for the sync and the async client."""
    both = []
    for side in (0, 1):
        table = {ord(words[0]): words[side + 1] for words in _WORDS.values()}
        table |= {ord(_BLOCKS[name]): lines[side] for name, lines in blocks.items()}
        both.append(text.translate(table))
    return both[0], both[1]
