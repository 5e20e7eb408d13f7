"""Where the document lies within the body of a save: most are flat, some have a wrapper."""

from __future__ import annotations

from .schema import Schema

_WRAPPERS = ("items", "data", "bills")


def wrapper_of(body: Schema) -> str | None:
    """The member of a save's body that holds the document or the documents, when there is one."""
    if {"number", "bill_no", "name"} & set(body.properties):
        return None
    for name in _WRAPPERS:
        child = body.properties.get(name)
        if child is not None and (child.is_rows or child.properties):
            return name
    return None


def document_schema(body: Schema) -> Schema:
    """The schema of one document within the body of a save."""
    wrapper = wrapper_of(body)
    if wrapper is None:
        return body
    child = body.properties[wrapper]
    return (child.items or Schema()) if child.type == "array" else child
