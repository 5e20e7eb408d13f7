"""`openapi-spec-validator` over a document: nothing fetched, every error with the path to it.

Stock, the validator keeps visited schemas in a list, checks each schema in pure Python, fetches remote references and
gives most errors no path. The subclass below mends all four.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

# Read by the validator when it is imported: the Rust backend is the fast one, and must not depend on the machine.
os.environ.setdefault("OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND", "jsonschema-rs")

import jsonschema_rs
from jsonschema.exceptions import ValidationError
from jsonschema_path.paths import SchemaPath
from openapi_spec_validator import (
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
)
from openapi_spec_validator.validation import keywords
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
from openapi_spec_validator.validation.validators import SpecValidator

from .walk import DATA_KEYS


class _Seen(set[int]):
    """A set where the validator expects the list that it searches."""

    def append(self, item: int) -> None:
        self.add(item)


def _located(errors: Iterator[ValidationError], path: SchemaPath) -> Iterator[ValidationError]:
    for error in errors:
        if not isinstance(error, OpenAPIValidationError):
            error = OpenAPIValidationError.create_from(error)
        if not hasattr(error, "spec_parts"):
            error.spec_parts = tuple(path.parts) + tuple(error.absolute_path)  # type: ignore[attr-defined]
        yield error


class _SchemasMixin(keywords.SchemaValidator):
    def __init__(self, registry: Any) -> None:
        super().__init__(registry)
        self.visited_schema_ids = _Seen()  # type: ignore[assignment]
        self.meta_checked_schema_ids = _Seen()  # type: ignore[assignment]

    def __call__(
        self, schema: SchemaPath, require_properties: bool = True, meta_checked: bool = False
    ) -> Iterator[ValidationError]:
        value = schema.read_value()
        if _is_plain(value) and (meta_checked or self._validate_schema_meta(schema, value) is None):
            return iter(())
        return _located(super().__call__(schema, require_properties, meta_checked), schema)


class _Schemas30(_SchemasMixin, keywords.OpenAPIV30SchemaValidator):
    pass


class _Schemas31(_SchemasMixin, keywords.OpenAPIV31SchemaValidator):
    def _get_schema_checker(self, schema: SchemaPath, schema_value: Any) -> Callable[[Any], None]:
        return _check_schema


class _Operations(keywords.OperationValidator):
    def __call__(
        self, url: str, name: str, operation: SchemaPath, path_parameters: SchemaPath | None
    ) -> Iterator[ValidationError]:
        return _located(super().__call__(url, name, operation, path_parameters), operation)


class _V30(OpenAPIV30SpecValidator):
    keyword_validators = {  # noqa: RUF012 - as the library declares it
        **OpenAPIV30SpecValidator.keyword_validators,
        "schema": _Schemas30,
        "operation": _Operations,
    }


class _V31(OpenAPIV31SpecValidator):
    keyword_validators = {  # noqa: RUF012 - as the library declares it
        **OpenAPIV31SpecValidator.keyword_validators,
        "schema": _Schemas31,
        "operation": _Operations,
    }


def _is_plain(node: Any, named: bool = False) -> bool:
    """Whether only the meta-schema has anything to say of a schema and what lies in it.

    The walk over every field that finds faulty defaults and undefined required properties is the
    slow part; most schemas have neither. What a reference names is a component, checked as one.
    """
    if isinstance(node, list):
        return all(map(_is_plain, node))
    if not isinstance(node, dict):
        return True
    if named:
        return all(map(_is_plain, node.values()))
    if "default" in node or ("allOf" in node and "required" in node) or "not" in node:
        return False
    ref = node.get("$ref", "#/components/schemas/")
    if not isinstance(ref, str) or not ref.startswith("#/components/schemas/"):
        return False
    return all(_is_plain(v, k == "properties") for k, v in node.items() if k not in DATA_KEYS)


def _check_schema(value: Any) -> None:
    try:
        jsonschema_rs.meta.validate(value)
    except jsonschema_rs.ValidationError as error:
        raise ValidationError(error.message, path=error.instance_path) from None


def _refuse(uri: str) -> NoReturn:
    raise ValueError("references outside the document are not read")


_HANDLERS: dict[str, Callable[[str], Any]] = {
    "<all_urls>": _refuse,
    "http": _refuse,
    "https": _refuse,
    "file": _refuse,
    "": _refuse,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """An error, and the keys that lead to it from the root of the document."""

    kind: str
    message: str
    parts: tuple[str | int, ...]


def findings(document: bytes) -> list[Finding]:
    """Everything the OpenAPI validator finds in a document of version 3.0 or 3.1.

    Args:
        document: JSON. The Rust backend takes no subclass of a dict, so that what it reads is parsed here.
    """
    data = json.loads(document)
    kind: type[SpecValidator] = _V31 if data["openapi"].startswith("3.1.") else _V30
    path = SchemaPath.from_dict(data, handlers=_HANDLERS)
    found: list[Finding] = []
    try:
        for error in kind(path).iter_errors():
            parts = getattr(error, "spec_parts", tuple(error.absolute_path))
            found.append(Finding(type(error).__name__, error.message, tuple(parts)))
    except Exception as error:
        # The validator stumbles over what it has just complained of, or a path that no format reads.
        if not found:
            message = f"the OpenAPI validator cannot read it: {type(error).__name__}"
            found.append(Finding("OpenAPIUnreadableError", message, ()))
    return found
