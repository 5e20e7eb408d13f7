"""Import lines of a generated file, in the order that isort and ruff keep."""

from __future__ import annotations

from collections.abc import Iterable

from .formatting import LINE_LENGTH
from .ir import Import
from .taint import Code

_THIRD_PARTY = frozenset({"msgspec"})


def import_lines(imports: Iterable[Import], depth: int, indent: int = 0) -> Code:
    """The lines for a file that lies `depth` folders below the package root.

    Modules that start with "." are counted from the package root and written relative to the file.
    """
    groups: dict[int, dict[str, set[str]]] = {0: {}, 1: {}, 2: {}}
    plain: list[Import] = []
    for item in set(imports):
        if not item.name:
            plain.append(item)
            continue
        module = item.module
        group = 2 if module.startswith(".") else 1 if module in _THIRD_PARTY else 0
        if group == 2:
            module = "." * (depth + 1) + module[1:]
        spelled = f"{item.name} as {item.alias}" if item.alias else item.name
        groups[group].setdefault(module, set()).add(spelled)
    lines = [
        [
            f"import {p.module} as {p.alias}" if p.alias else f"import {p.module}"
            for p in sorted(plain)
        ]
    ]
    for group, modules in groups.items():
        block = [
            f"from {module} import {names}"
            for module, found in sorted(modules.items(), key=_module_rank)
            for names in _statements(found)
        ]
        if group == 0:
            lines[0] += block
        else:
            lines.append(block)
    margin = " " * indent
    blocks = ["\n".join(_fitted(line, margin) for line in block) for block in lines if block]
    return Code("\n\n".join(blocks))


def _fitted(line: str, margin: str) -> str:
    """A line that is too long as the formatter would write it, which saves it half of its work."""
    if len(margin) + len(line) <= LINE_LENGTH:
        return margin + line
    head, _, names = line.partition(" import ")
    inner = "".join(f"\n{margin}    {name}," for name in names.split(", "))
    return f"{margin}{head} import ({inner}\n{margin})"


def _statements(names: set[str]) -> list[str]:
    """Names without an alias share a statement; each with one has its own."""
    plain = sorted((name for name in names if " as " not in name), key=_rank)
    renamed = [name for name in names if " as " in name]
    return sorted([*renamed, *([", ".join(plain)] if plain else [])])


def _rank(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest, as isort's default has it."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2, name)


def _module_rank(item: tuple[str, set[str]]) -> tuple[int, str]:
    dots = len(item[0]) - len(item[0].lstrip("."))
    return (-dots, item[0].lstrip("."))
