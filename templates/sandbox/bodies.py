"""Where the document lies within the body of a save: most are flat, some have a wrapper."""

from __future__ import annotations

from .catalog import Operation
from .schema import Schema

_WRAPPERS = ("items", "data", "bills")


def wrapper_of(operation: Operation) -> str | None:
    """The member of a save's body that holds the document or the documents, when there is one."""
    schema = operation.body or Schema()
    if {"number", "bill_no", "name"} & set(schema.properties):
        return None
    for name in _WRAPPERS:
        child = schema.properties.get(name)
        if child is not None and (child.is_rows or child.properties):
            return name
    return None


def document_schema(operation: Operation) -> Schema:
    """The schema of one document within the body of a save."""
    schema = operation.body or Schema()
    wrapper = wrapper_of(operation)
    if wrapper is None:
        return schema
    child = schema.properties[wrapper]
    return (child.items or Schema()) if child.type == "array" else child
