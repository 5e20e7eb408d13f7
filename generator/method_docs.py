"""Docstrings of generated methods: title, arguments, result, errors, source page."""

from __future__ import annotations

from .ir import Mixin, Operation, Param, TypeExpr
from .taint import Text

Line = Text | str
_OPTIONS = "    options: timeout, retries, deadline and headers of this call only."
_ERRORS = "    XingchenError: the call failed; the subclass and its `hint` say what to do."


def method_doc(operation: Operation) -> tuple[Line, ...]:
    """The docstring of the method of an operation."""
    lines: list[Line] = [_titled(operation.title)]
    if operation.undocumented:
        lines += ["", "Not in the public documentation: seen only in the backend's list of routes."]
    if operation.deprecated:
        lines += ["", "Deprecated."]
    if operation.editions:
        lines += ["", f"Only in these editions: {', '.join(operation.editions)}."]
    for note in operation.notes:
        lines += ["", note]
    lines += ["", "Args:"]
    if operation.body is not None:
        lines.append(f"    body: what to send, a `{_class(operation.body.type)}`.")
    lines += [_argument(p) for p in operation.params]
    lines.append(_OPTIONS)
    lines += _returns(operation)
    lines += ["", "Raises:", _ERRORS]
    for source in operation.source:
        lines += ["", source]
    return tuple(lines)


def iterate_doc(operation: Operation) -> tuple[Line, ...]:
    """The docstring of the method that iterates over a list; its arguments are those of the list."""
    title = Text(_titled(operation.title).raw.rstrip(".。") + ", all pages one after the other.")
    if operation.paging is None:
        return (title,)
    item = _class(operation.paging.item)
    note = (
        f"Takes the arguments of `{operation.method}` without `{operation.paging.page}` and raises "
        f"what it raises. Returns an iterator of `{item}`; its `pages()` iterates page by page."
    )
    return (title, "", note)


def mixin_doc(mixin: Mixin) -> tuple[Line, ...]:
    """The docstring of a method that comes from the entity code."""
    lines: list[Line] = [_titled(mixin.title), "", "Args:"]
    lines += [_argument(p) for p in mixin.params]
    lines.append(_OPTIONS)
    if mixin.operation.result.code != "None":
        lines += ["", "Returns:", f"    `{_class(mixin.operation.result)}`."]
    lines += ["", "Raises:", _ERRORS]
    for source in mixin.operation.source:
        lines += ["", source]
    return tuple(lines)


def _returns(operation: Operation) -> list[Line]:
    if operation.result.code == "None":
        return []
    kind = "One page, a " if operation.paging is not None else ""
    return ["", "Returns:", f"    {kind}`{_class(operation.result)}`."]


def _argument(param: Param) -> Text:
    words = [line.raw if isinstance(line, Text) else line for line in param.doc]
    need = " Required." if param.required else ""
    return Text(f"    {param.name}: {' '.join(words)}{need}".rstrip())


def _titled(title: Text) -> Text:
    raw = title.raw.strip()
    return Text(raw if raw.endswith((".", "。")) else raw + ".")


def _class(expr: TypeExpr) -> str:
    return expr.code.removeprefix("builtins.")
