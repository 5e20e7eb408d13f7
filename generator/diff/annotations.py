"""Python types as callers feel them: aliases of the package resolved, unions compared as sets."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import cache
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


def members(code: str) -> frozenset[str]:
    """The members of a union."""
    found: set[str] = set()
    stack: list[ast.expr] = [ast.parse(code, mode="eval").body]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            stack += [node.left, node.right]
        else:
            found.add(ast.unparse(node))
    return frozenset(found)


def change(old: str, new: str, *, given: bool) -> Change:
    """What a change of a type means to callers.

    Args:
        old, new: plain types.
        given: callers pass the value; otherwise they read it.
    """
    if old == new:
        return "same"
    before, after = members(old), members(new)
    if before == after:
        return "same"
    wide, narrow = (after, before) if given else (before, after)
    if "Any" in wide or narrow <= wide | ({"int"} if "float" in wide else set()):
        return "better"
    return "worse"
