"""The changes of a spec file that drift asks for, each as one edit of its text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import yaml

from ..scaffold.text import flow, scalar
from .edits import Edit, EditError, Source

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?\Z")
# A run of names in order, at least this long, is taken for an alphabet to keep to.
_RUN = 3


def pair(node: Any, key: str) -> tuple[Any, Any] | None:
    """Key and value nodes of a mapping's member."""
    return next(((k, v) for k, v in node.value if k.value == key), None)


def add_field(source: Source, schema: Any, name: str, text: str, *, nested: bool) -> Edit:
    """Put `name: {...}` among the properties of a schema: by the alphabet where they follow it.

    Args:
        nested: whether it is an object or list; these stand at the end.
    """
    known = pair(schema, "properties")
    if known is None:
        return _first_field(source, schema, text)
    members = known[1]
    if not isinstance(members, yaml.MappingNode):
        raise EditError("has properties that are no mapping")
    if not members.value:
        return Edit(
            source.offset(members.start_mark), source.offset(members.end_mark), f"{{{text}}}"
        )
    if members.flow_style:
        return _into_flow(source, members, text)
    line = " " * int(members.start_mark.column) + text
    before = None if nested else _predecessor(members, name)
    if before == -1:
        return source.lines_before(members.value[0][0], [line])
    return source.lines_after(
        members.value[len(members.value) - 1 if before is None else before][1], [line]
    )


def _first_field(source: Source, schema: Any, text: str) -> Edit:
    """`properties` with one field; a second one waits until it is there."""
    if schema.flow_style:
        return replace(_into_flow(source, schema, f"properties: {{{text}}}"), alone=True)
    indent = " " * int(schema.start_mark.column)
    lines = [f"{indent}properties:", f"{indent}  {text}"]
    return replace(source.lines_after(schema.value[-1][1], lines), alone=True)


def _predecessor(members: Any, name: str) -> int | None:
    """The index of the field to stand behind; -1 for the first place, None for the last."""
    names = [key.value for key, _ in members.value]
    plain = [_is_plain(value) for _, value in members.value]
    best: tuple[int, int] = (0, 0)
    start = 0
    for index in range(1, len(names) + 1):
        broken = index == len(names) or names[index] < names[index - 1] or not plain[index]
        if broken:
            if plain[start] and index - start > best[1] - best[0]:
                best = (start, index)
            start = index
    first, end = best
    if end - first < _RUN:
        return max((i for i, p in enumerate(plain) if p), default=-1)
    if name < names[first]:
        return first - 1
    return max(i for i in range(first, end) if names[i] < name)


def _is_plain(node: Any) -> bool:
    kind = pair(node, "type") if isinstance(node, yaml.MappingNode) else None
    return kind is not None and kind[1].value not in ("object", "array")


def _into_flow(source: Source, node: Any, text: str) -> Edit:
    """Put a member at the end of a flow mapping that is not empty."""
    last = source.offset(node.value[-1][1].end_mark)
    return Edit(last, last, f", {text}")


def add_values(source: Source, meanings: Any, values: list[str | int]) -> Edit:
    """Put values with open meanings at the end of an x-enum."""
    texts = [f"{scalar(str(value))}: TODO" for value in values]
    if meanings.flow_style:
        return _into_flow(source, meanings, ", ".join(texts))
    indent = " " * int(meanings.start_mark.column)
    return source.lines_after(meanings.value[-1][1], [indent + text for text in texts])


def drop_member(source: Source, node: Any, key: str) -> Edit:
    """Take a member out of a flow mapping. Raises EditError."""
    index = next((i for i, (k, _) in enumerate(node.value) if k.value == key), None)
    if index is None or not node.flow_style or len(node.value) < 2:
        raise EditError(f"`{key}` is not written in one line with others")
    start, end = node.value[index][0].start_mark, node.value[index][1].end_mark
    if index == 0:
        return Edit(source.offset(start), source.offset(node.value[1][0].start_mark), "")
    return Edit(source.offset(node.value[index - 1][1].end_mark), source.offset(end), "")


def drop_required(source: Source, schema: Any, names: set[str]) -> Edit:
    """Take names out of `required`; the last ones take the member with them. Raises EditError."""
    known = pair(schema, "required")
    if known is None or not known[1].flow_style:
        raise EditError("`required` is not written in one line")
    left = [item.value for item in known[1].value if item.value not in names]
    if left:
        return _exchange(source, known[1], flow(left))
    if schema.flow_style:
        return drop_member(source, schema, "required")
    start = source.offset(known[0].start_mark) - int(known[0].start_mark.column)
    return Edit(start, source.after(known[1]), "")


def set_type(source: Source, node: Any, new: dict[str, Any]) -> Edit:
    """Write another `type` and `format` into a field, its examples to match. Raises EditError."""
    if not node.flow_style:
        raise EditError("the field is not written in one line")
    start, end = source.offset(node.start_mark), source.offset(node.end_mark)
    members: list[str] = []
    for key, value in node.value:
        text = source.text[source.offset(key.start_mark) : source.offset(value.end_mark)]
        if key.value == "type":
            members += [f"{k}: {new[k]}" for k in ("type", "format") if k in new]
        elif key.value == "examples":
            examples = [_as(item, str(new["type"])) for item in getattr(value, "value", ())]
            kept = [e for e in examples if e is not None]
            members += [f"examples: [{', '.join(kept)}]"] if kept else []
        elif key.value not in ("format", "maxLength"):
            members.append(text)
    return Edit(start, end, f"{{{', '.join(members)}}}")


def _as(item: Any, kind: str) -> str | None:
    """An example in another JSON type, or None where it has none."""
    text = str(item.value)
    if kind == "string":
        return scalar(text)
    whole = kind == "number" or "." not in text
    if kind in ("number", "integer") and whole and _NUMBER.match(text):
        return text
    return text if kind == "boolean" and text in ("true", "false") else None


def _exchange(source: Source, node: Any, text: str) -> Edit:
    return Edit(source.offset(node.start_mark), source.offset(node.end_mark), text)


def add_schemas(source: Source, lines: list[str]) -> Edit:
    """Put schemas at the end of `schemas:`. Raises EditError."""
    known = pair(source.root, "schemas")
    if known is None or known[1].flow_style or not known[1].value:
        raise EditError("has no list of schemas to add to")
    # Where the last schema gets a field too, the field comes first.
    return replace(source.lines_after(known[1], lines), outer=1)
