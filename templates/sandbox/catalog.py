"""The operations of the bundled OpenAPI document, as the gateway needs them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .bodies import document_schema
from .schema import Schema, Schemas

# How entity codes of master data begin; all others are bills.
_MASTERS = ("bd_", "lsbd_", "lsst_", "iac_virtualbase", "inv_inventory_entity", "jdy_")
METHODS = ("get", "post", "put", "delete", "patch")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One query parameter."""

    name: str
    required: bool
    schema: Schema
    title: str = ""


@dataclass(frozen=True, slots=True)
class Paging:
    """Names on the wire: the page and size parameters, the rows and page count of the answer."""

    page: str
    size: str
    items: str
    pages: str | None = None
    max_size: int = 100
    first: int = 1


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path."""

    id: str
    method: str
    path: str
    title: str
    kind: str  # the resource, e.g. "bd.customer"
    verb: str  # the last part of the id, e.g. "save"
    parameters: tuple[Parameter, ...]
    body: Schema | None
    media: str
    answer: Schema
    payload: str | None
    needs_token: bool
    paging: Paging | None
    editions: tuple[str, ...] = ()
    undocumented: bool = False

    @property
    def data(self) -> Schema:
        """The schema of the member that holds the result."""
        return self.answer.properties.get(self.payload or "", Schema())

    @property
    def items(self) -> str | None:
        """The member of `data` that holds the rows of a list."""
        if self.paging is not None:
            return self.paging.items
        members = self.data.properties
        return next((n for n in ("rows", "items") if n in members and members[n].is_rows), None)

    @property
    def row(self) -> Schema | None:
        """The schema of one row of the list, when there is one."""
        rows = self.data.properties.get(self.items or "")
        return rows.items if rows is not None else None


@dataclass(slots=True)
class Catalog:
    """All operations by path and method, and what the tags say of the resources."""

    operations: dict[str, dict[str, Operation]] = field(default_factory=dict)
    entities: dict[str, str] = field(default_factory=dict)  # entity code -> resource
    titles: dict[str, str] = field(default_factory=dict)  # resource -> Chinese title
    verbs: dict[tuple[str, str], Operation] = field(default_factory=dict)
    _bills: dict[str, bool] = field(default_factory=dict)

    def all(self) -> list[Operation]:
        return [item for methods in self.operations.values() for item in methods.values()]

    def by_verb(self, kind: str, verb: str) -> Operation | None:
        """The operation of a resource whose id ends in `verb`."""
        return self.verbs.get((kind, verb))

    def is_bill(self, kind: str) -> bool:
        """True for kinds whose documents are audited; master data is not."""
        if kind not in self._bills:
            save = self.by_verb(kind, "save")
            fields = document_schema(save.body).properties if save and save.body else {}
            code = next((code for code, name in self.entities.items() if name == kind), "bd_")
            self._bills[kind] = "bill_no" in fields or not code.startswith(_MASTERS)
        return self._bills[kind]

    def add(self, operation: Operation) -> None:
        self.operations.setdefault(operation.path, {})[operation.method] = operation
        self.verbs.setdefault((operation.kind, operation.verb), operation)


def load_catalog(source: Path | Mapping[str, Any] | None = None) -> Catalog:
    """Read a bundle: a file, a parsed document, or the one that is shipped with the package.

    Raises `FileNotFoundError` when there is none, `ValueError` when it is not an OpenAPI bundle.
    """
    if isinstance(source, Mapping):
        document = source
    else:
        path = source or Path(__file__).parent.parent / "openapi.json"
        document = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(document.get("paths"), Mapping):
        raise ValueError("the bundle has no paths")
    return _Reader(document).read()


class _Reader:
    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.schemas = Schemas(document)
        self.tags: dict[str, Mapping[str, Any]] = {
            tag["name"]: tag for tag in document.get("tags", ())
        }

    def read(self) -> Catalog:
        catalog = Catalog()
        for name, tag in self.tags.items():
            catalog.titles[name] = tag.get("description", name)
            if "x-entity" in tag:
                catalog.entities.setdefault(tag["x-entity"], name)
        for path, item in self.document["paths"].items():
            shared = item.get("parameters", [])
            for method in METHODS:
                if method in item:
                    catalog.add(self._operation(path, method, item[method], shared))
        return catalog

    def _operation(
        self, path: str, method: str, node: Mapping[str, Any], shared: list[Any]
    ) -> Operation:
        identity = node["operationId"]
        head, _, verb = identity.rpartition(".")
        kind = (node.get("tags") or [head])[0]
        security = node.get("security", self.document.get("security", []))
        body, media = self._body(node.get("requestBody"))
        answer, payload = self._answer(node)
        return Operation(
            id=identity,
            method=method.upper(),
            path=path,
            title=node.get("summary", identity),
            kind=kind,
            verb=verb,
            parameters=self._parameters([*shared, *node.get("parameters", ())]),
            body=body,
            media=media,
            answer=answer,
            payload=payload,
            needs_token=any("app-token" in choice for choice in security),
            paging=_paging(node.get("x-paging")),
            editions=tuple(node.get("x-editions") or self.tags.get(kind, {}).get("x-editions", ())),
            undocumented=bool(node.get("x-undocumented")),
        )

    def _parameters(self, nodes: list[Any]) -> tuple[Parameter, ...]:
        found = []
        for node in map(self.schemas.resolve, nodes):
            if node["in"] == "query":
                schema = self.schemas.get(node.get("schema"))
                title = str(node.get("description", ""))
                found.append(Parameter(node["name"], bool(node.get("required")), schema, title))
        return tuple(found)

    def _body(self, node: Mapping[str, Any] | None) -> tuple[Schema | None, str]:
        if node is None:
            return None, ""
        node = self.schemas.resolve(node)
        for media, content in node.get("content", {}).items():
            return self.schemas.get(content.get("schema")), media
        return None, ""

    def _answer(self, node: Mapping[str, Any]) -> tuple[Schema, str | None]:
        response = self.schemas.resolve(node.get("responses", {}).get("200", {}))
        for content in response.get("content", {}).values():
            schema = self.schemas.get(content.get("schema"))
            return schema, "data" if "data" in schema.properties else None
        return Schema(), None


def _paging(node: Mapping[str, Any] | None) -> Paging | None:
    if node is None:
        return None
    return Paging(
        page=node["page"],
        size=node["size"],
        items=node["items"],
        pages=node.get("pages"),
        max_size=int(node.get("max", 100)),
        first=int(node.get("first", 1)),
    )
