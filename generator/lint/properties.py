"""What every schema and field must say of itself, and that its examples keep to it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from ..nodes import YamlList, YamlMap
from ..problems import Place, Problems
from ..walk import resolve

# What a draft writes where only a person knows the words.
TODO = "TODO"
_MONEY = re.compile(r"(?:^|_)(?:amount|price|qty|cost|debt|deposit)(?:_for)?\Z")
# Switches about an amount, and accounts that an amount is posted to.
_NOT_MONEY = re.compile(r"(?:is|show|acct_for)_")
_SCALARS = {"string", "integer", "number", "boolean"}
_FORMATS = {
    "date": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z"),
    "local-date-time": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\Z"),
    "epoch-millis": re.compile(r"-?[0-9]{1,14}\Z"),
    "decimal": re.compile(r"-?[0-9]+(?:\.[0-9]+)?\Z"),
}


def check_properties(document: YamlMap, problems: Problems) -> None:
    """`schema-title`, `field-title`, `field-decimal`, `field-example`, `enum-meaning`.

    `title-todo` is for the titles that a draft leaves open.
    """
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, YamlMap) else None
    if not isinstance(schemas, YamlMap):
        return
    for name, schema in schemas.items():
        if not isinstance(schema, YamlMap):
            problems.add(schemas.place(name), "schema-form", f"{name} must be a mapping")
            continue
        if not isinstance(schema.get("title"), str):
            problems.add(schemas.place(name), "schema-title", f"{name} needs a title")
        open_title(schema.get("title"), schemas.place(name), name, problems)
        for wire, place, node in _fields(schema):
            _field(document, wire, place, node, problems)
    for parameter in _parameters(document):
        values = parameter.get("schema")
        if isinstance(values, YamlMap):
            _values(values, parameter.place(), problems)


def _fields(schema: YamlMap) -> Iterator[tuple[str, Place, YamlMap]]:
    stack: list[Any] = [schema]
    while stack:
        node = stack.pop()
        if isinstance(node, YamlList):
            stack.extend(node)
        if not isinstance(node, YamlMap):
            continue
        members = node.get("properties")
        if isinstance(members, YamlMap):
            for wire, member in members.items():
                if isinstance(member, YamlMap):
                    yield wire, members.place(wire), member
                    stack.append(member)
        stack.extend(node.get(key) for key in ("allOf", "items", "additionalProperties"))


def _parameters(document: YamlMap) -> Iterator[YamlMap]:
    components = document.get("components", {})
    for parameter in components.get("parameters", {}).values():
        if isinstance(parameter, YamlMap):
            yield parameter
    for item in document.get("paths", {}).values():
        for node in item.values() if isinstance(item, YamlMap) else ():
            listed = node.get("parameters") if isinstance(node, YamlMap) else None
            for parameter in listed if isinstance(listed, YamlList) else ():
                if isinstance(parameter, YamlMap) and "$ref" not in parameter:
                    yield parameter


def _field(document: YamlMap, wire: str, place: Place, node: YamlMap, problems: Problems) -> None:
    target = resolve(document, node["$ref"]) if isinstance(node.get("$ref"), str) else node
    titled = node.get("title") or (isinstance(target, YamlMap) and target.get("title"))
    if not isinstance(titled, str):
        problems.add(place, "field-title", f"{wire} needs a title")
    open_title(node.get("title"), place, wire, problems)
    kind = node.get("type")
    money = _MONEY.search(wire) and not _NOT_MONEY.match(wire)
    if money and kind in ("number", "string") and node.get("format") != "decimal":
        message = f"{wire} is money or a quantity: write `format: decimal`"
        problems.add(place, "field-decimal", message)
    _values(node, place, problems)


def _values(node: YamlMap, place: Place, problems: Problems) -> None:
    if "enum" in node and "x-enumDescriptions" not in node:
        problems.add(place, "enum-meaning", "write x-enum with the meaning of each value")
    meanings = node.get("x-enumDescriptions")
    if isinstance(meanings, YamlMap):
        for value, text in meanings.items():
            if not isinstance(text, str) or not text.strip():
                problems.add(place, "enum-meaning", f"the value {value!r} needs a meaning")
            elif text == TODO:
                open_title(text, meanings.place(value), f"the value {value!r}", problems)
    examples = node.get("examples")
    if not isinstance(examples, list):
        return
    if node.get("type") in ("array", "object"):
        _whole_examples(node, examples, place, problems)
    if node.get("type") not in _SCALARS:
        return
    rules = {
        k: v for k, v in node.items() if k in ("type", "enum", "maxLength", "minimum", "maximum")
    }
    pattern = _FORMATS.get(str(node.get("format")))
    for example in examples:
        good = jsonschema_rs.is_valid(dict(rules), example)
        if not good or (pattern is not None and not pattern.match(str(example))):
            message = f"the example {example!r} does not satisfy the field's own schema"
            problems.add(place, "field-example", message)


def _whole_examples(node: YamlMap, examples: list[Any], place: Place, problems: Problems) -> None:
    """Lists and maps of plain values; what a reference names has examples of its own."""
    text = json.dumps(node)
    if '"$ref"' in text:
        return
    for example in examples:
        if not jsonschema_rs.is_valid(json.loads(text), json.loads(json.dumps(example))):
            message = f"the example {example!r} does not satisfy the field's own schema"
            problems.add(place, "field-example", message)


def open_title(text: Any, place: Place, what: str, problems: Problems) -> None:
    """`title-todo`: a title that a draft left open must not be forgotten."""
    if text == TODO:
        problems.add(place, "title-todo", f"write the title of {what}")
