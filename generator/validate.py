"""`openapi-spec-validator` over the bundle: nothing fetched, every error with its place.

Stock, the validator keeps visited schemas in a list, checks each schema in pure Python, fetches remote references and
gives most errors no path. The subclass below mends all four.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
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

from .problems import Place, Problems
from .sources import resolve
from .walk import DATA_KEYS
from .yaml_loader import YamlList, YamlMap


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


def validate(document: YamlMap, problems: Problems) -> None:
    """Add a problem for everything the OpenAPI validator finds in `document`."""
    version = document.get("openapi")
    kind: type[SpecValidator]
    if isinstance(version, str) and version.startswith("3.1."):
        kind = _V31
    elif isinstance(version, str) and version.startswith("3.0."):
        kind = _V30
    else:
        problems.add(
            document.place("openapi"),
            "openapi-version",
            f"`openapi` is {version!r}; versions 3.0.x and 3.1.x are read",
        )
        return
    # Plain dicts: the Rust backend takes no subclass, and the places are found again by path.
    data = json.loads(json.dumps(document))
    path = SchemaPath.from_dict(data, handlers=_HANDLERS)
    before = len(problems)
    try:
        for error in kind(path).iter_errors():
            _report(document, error, problems)
    except Exception as error:
        # The validator stumbles over what it has just complained of, or a path that no format reads.
        if len(problems) == before:
            message = f"the OpenAPI validator cannot read it: {type(error).__name__}"
            problems.add(document.place(), "openapi-unreadable", message)


def _report(document: YamlMap, error: ValidationError, problems: Problems) -> None:
    parts = getattr(error, "spec_parts", tuple(error.absolute_path))
    place = place_of(document, parts)
    rule = "openapi-" + _slug(type(error).__name__)
    problems.add(place, rule, f"{_short(error.message)} (at {_short(_pointer(parts))})")


def place_of(document: YamlMap, parts: tuple[Any, ...]) -> Place:
    """The place of the deepest node on the path that is really there."""
    node: Any = document
    place = document.place()
    for part in parts:
        if isinstance(node, YamlMap) and part not in node and isinstance(node.get("$ref"), str):
            node = resolve(document, node["$ref"])
        step = _step(node, part)
        if step is None:
            break
        place, node = step
        if isinstance(node, YamlMap | YamlList) and node.place().file != place.file:
            place = node.place()
    return place


def _step(node: Any, part: Any) -> tuple[Place, Any] | None:
    if isinstance(node, YamlMap) and isinstance(part, str) and part in node:
        return node.place(part), node[part]
    if isinstance(node, YamlList) and isinstance(part, int) and part < len(node):
        return node.place(part), node[part]
    return None


def _pointer(parts: tuple[Any, ...]) -> str:
    return "/".join(str(part) for part in parts) or "the top level"


def _short(message: str) -> str:
    return message if len(message) <= 200 else message[:150] + " ... " + message[-40:]


def _slug(name: str) -> str:
    name = name.removesuffix("Error").removeprefix("OpenAPI").replace("ID", "Id")
    return "".join(f"-{c.lower()}" if c.isupper() and i else c.lower() for i, c in enumerate(name))
