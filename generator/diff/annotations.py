"""Python types as callers feel them: aliases of the package resolved, unions compared as sets."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache, partial
from typing import Literal

# What the aliases of the package are to a type checker; see its `runtime/values.py`.
_ALIASES = {
    "StringDecimal": "Decimal",
    "IntString": "str",
    "EncryptedStr": "str",
    "LocalDateTime": "dt.datetime",
    "EpochMillis": "dt.datetime",
    "EpochMillisInt": "dt.datetime",
}
_OPEN = {"OpenStr": "str", "OpenInt": "int"}
Change = Literal["same", "better", "worse"]


@cache
def plain(code: str) -> str:
    """`code` with the aliases of the package resolved; code that is no expression stays as it is."""
    try:
        tree = ast.parse(code, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return code
    return ast.unparse(_Plain().visit(tree))


class _Plain(ast.NodeTransformer):
    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        # What stands in a Literal is data, not a name.
        if isinstance(node.value, ast.Name) and node.value.id in _OPEN:
            return ast.Name(_OPEN[node.value.id])
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        known = _ALIASES.get(node.id)
        return ast.parse(known, mode="eval").body if known else node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == "builtins":
            return ast.Name(node.attr)
        return self.generic_visit(node)


def renamed(code: str, names: Mapping[str, str]) -> str:
    """`code` with the names of classes replaced."""
    if not names:
        return code
    tree = ast.parse(code, mode="eval")
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = names.get(node.id, node.id)
    return ast.unparse(tree)


def change(old: str, new: str, *, given: bool) -> Change:
    """What a change of a type means to callers.

    Args:
        old, new: plain types.
        given: callers pass the value; otherwise they read it.
    """
    if old == new:
        return "same"
    before, after = (ast.parse(code, mode="eval").body for code in (old, new))
    wide, narrow = (after, before) if given else (before, after)
    if not _fits(narrow, wide):
        return "worse"
    return "same" if _fits(wide, narrow) else "better"


def _fits(narrow: ast.expr, wide: ast.expr) -> bool:
    """Whether every value of `narrow` is one of `wide`; what a list holds counts as it is read."""
    options = list(_members(wide))
    return all(any(map(partial(_fits_one, member), options)) for member in _members(narrow))


def _fits_one(narrow: ast.expr, wide: ast.expr) -> bool:
    names = (ast.unparse(narrow), ast.unparse(wide))
    if names[0] == names[1] or names[1] == "Any" or names == ("int", "float"):
        return True
    if not isinstance(narrow, ast.Subscript) or not isinstance(wide, ast.Subscript):
        return False
    if ast.unparse(narrow.value) != ast.unparse(wide.value):
        return False
    inner = (narrow.slice, wide.slice)
    if all(isinstance(part, ast.Tuple) for part in inner):
        pairs = zip(*(part.elts for part in inner if isinstance(part, ast.Tuple)), strict=False)
        return all(_fits(a, b) for a, b in pairs)
    return _fits(*inner)


def _members(node: ast.expr) -> Iterator[ast.expr]:
    """The members of a union."""
    stack = [node]
    while stack:
        item = stack.pop()
        if isinstance(item, ast.BinOp) and isinstance(item.op, ast.BitOr):
            stack += [item.left, item.right]
        else:
            yield item
