"""Lists that take page and size in the request body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import UNSET

from .operation import Operation
from .shapes import fields_of


def asked(operation: Operation[Any], params: Mapping[str, Any], body: Any) -> dict[str, Any]:
    """Return the parameters of a walk, with the page and size that the body asks for."""
    found = dict(params)
    paging = operation.paging
    if paging is not None and paging.in_body:
        for name in (paging.page, paging.size):
            value = body.get(name) if isinstance(body, Mapping) else getattr(body, name, UNSET)
            if value is not UNSET:
                found[name] = value
    return found


def placed(
    operation: Operation[Any], query: Mapping[str, Any], body: Any
) -> tuple[dict[str, Any], Any]:
    """Return parameters and body of one page: page and size go where the operation takes them."""
    params = dict(query)
    paging = operation.paging
    if paging is None or not paging.in_body or operation.body is None:
        return params, body
    types = {field.name: field.shape.kind for field in fields_of(operation.body.type)}
    names = (paging.page, paging.size)
    own = {n: str(params.pop(n)) if types.get(n) == "str" else params.pop(n) for n in names}
    if isinstance(body, Mapping):
        return params, {**body, **own}
    return params, msgspec.structs.replace(body, **own)
