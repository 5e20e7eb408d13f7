"""The operations of a document: parameters, body, result and the facts that the runtime acts on."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from .bundle import METHODS
from .ir import Body, Operation, Paging, Param, TypeExpr
from .names import Name, constant, member, snake
from .nodes import YamlList, YamlMap
from .parameters import Parameters
from .problems import Problems
from .schemas import Schemas
from .structs import Structs
from .taint import Text
from .types import ANY, NONE

_ID = re.compile(r"([A-Za-z]\w*)\.([A-Za-z]\w*)\.([A-Za-z]\w*)\Z")
_SAFE = ("get", "head")
_MEDIA = ("application/json", "multipart/form-data")


class Entry(msgspec.Struct, frozen=True):
    """One operation as it stands in the document."""

    path: str
    method: str
    node: YamlMap
    shared: list[YamlMap]
    id: str
    module: Name
    resource: Name
    name: Name


class Operations:
    """Reads operations into the model."""

    def __init__(self, document: YamlMap, structs: Structs, problems: Problems) -> None:
        self.document = document
        self.structs = structs
        self.schemas: Schemas = structs.schemas
        self.problems = problems
        self.parameters = Parameters(structs, problems)

    def entries(self) -> Iterator[Entry]:
        """Every operation, in the order of the document, with the names it gets."""
        paths = self.document.get("paths")
        for path, item in paths.items() if isinstance(paths, YamlMap) else ():
            if not isinstance(item, YamlMap):
                continue
            if "$ref" in item:
                self._refuse(item, "$ref", "a reference as a path item")
            shared = self._parameters(item)
            for method, node in item.items():
                if method in METHODS and isinstance(node, YamlMap):
                    entry = self._entry(path, method, node, shared)
                    if entry is not None:
                        yield entry

    def _entry(self, path: str, method: str, node: YamlMap, shared: list[YamlMap]) -> Entry | None:
        given = node.get("operationId")
        operation_id = given if isinstance(given, str) else f"{method}_{path}"
        tags = node.get("tags")
        tag = tags[0] if isinstance(tags, YamlList | list) and tags else "default"
        match = _ID.match(operation_id)
        if match:
            names = [member(part) for part in match.groups()]
        else:
            names = [Name("api"), member(str(tag)) or Name("default"), member(operation_id)]
        module, resource, name = names
        if module is None or resource is None or name is None:
            place = node.place("operationId")
            self.problems.add(place, "name-invalid", f"{operation_id!r} gives no name for a method")
            return None
        return Entry(path, method, node, shared, operation_id, module, resource, name)

    def _parameters(self, node: YamlMap) -> list[YamlMap]:
        listed = node.get("parameters")
        found = [p for p in listed if isinstance(p, YamlMap)] if isinstance(listed, list) else []
        return [self.schemas.follow(p) for p in found]

    def body_schema(self, node: YamlMap) -> tuple[str, YamlMap, bool] | None:
        """Media type, schema and necessity of the request body."""
        body = node.get("requestBody")
        if not isinstance(body, YamlMap):
            return None
        body = self.schemas.follow(body)
        content = body.get("content")
        if not isinstance(content, YamlMap):
            return None
        for media in _MEDIA:
            if isinstance(content.get(media), YamlMap):
                schema = content[media].get("schema")
                empty = YamlMap(body.file, body.here)
                return (
                    media,
                    schema if isinstance(schema, YamlMap) else empty,
                    bool(body.get("required", False)),
                )
        for media in content:
            self._refuse(content, media, f"the request media type {media!r}")
        return None

    def result_schema(self, node: YamlMap) -> YamlMap | None:
        """The schema of the answer that means success."""
        responses = node.get("responses")
        if not isinstance(responses, YamlMap):
            return None
        codes = sorted((c for c in responses if c[:1] == "2"), key=lambda c: (c != "200", c))
        for code in [*codes, "default"]:
            response = responses.get(code)
            if not isinstance(response, YamlMap):
                continue
            content = self.schemas.follow(response).get("content")
            if not isinstance(content, YamlMap) or not content:
                return None
            media = content.get("application/json")
            if isinstance(media, YamlMap):
                schema = media.get("schema")
                return schema if isinstance(schema, YamlMap) else None
            for other in content:
                self._refuse(content, other, f"the response media type {other!r}")
            return None
        return None

    def reach(self, node: YamlMap, shared: list[YamlMap]) -> None:
        """Tell the structs what travels in which direction."""
        body = self.body_schema(node)
        if body is not None:
            self.structs.reach(body[1], "in")
        result = self.result_schema(node)
        if result is not None:
            payload = self.schemas.payload(result)
            target = result if payload is None else payload[1]
            if target is not None:
                self.structs.reach(target, "out")

    def build(self, entry: Entry) -> Operation:
        """The operation, resolved."""
        node = entry.node
        result, payload = self._result(node, entry)
        params = self.parameters.of(self._parameters(node), entry.shared)
        title = node.get("summary")
        return Operation(
            id=Text(entry.id),
            constant=constant(entry.name) or Name("OPERATION"),
            method=entry.name,
            http_method=entry.method.upper(),
            path=Text(entry.path),
            title=Text(title if isinstance(title, str) else entry.id),
            params=params,
            body=self._body(entry),
            result=result,
            payload=Text(payload) if payload else None,
            security=self._security(node),
            paging=self._paging(node, params),
            idempotent=entry.method in _SAFE or node.get("x-idempotent") is True,
            editions=tuple(e for e in node.get("x-editions", []) if isinstance(e, str)),
            undocumented=node.get("x-undocumented") is True,
            deprecated=node.get("deprecated") is True,
            notes=self._notes(node),
            source=self._source(node),
        )

    def _result(self, node: YamlMap, entry: Entry) -> tuple[TypeExpr, str | None]:
        schema = self.result_schema(node)
        if schema is None:
            return NONE, None
        payload = self.schemas.payload(schema)
        target = schema if payload is None else payload[1]
        if target is None:
            return NONE, payload[0] if payload else None
        spelled = self.structs.types.spell(
            target, "out", None, f"{entry.resource}_{entry.name}_result", "builtins.list"
        )
        if self.structs.types.nullable(target) and spelled is not ANY:
            spelled = spelled.within("", " | None")
        return spelled, payload[0] if payload else None

    def _body(self, entry: Entry) -> Body | None:
        found = self.body_schema(entry.node)
        if found is None:
            return None
        media, schema, required = found
        spelled = self.structs.types.spell(schema, "in", None, f"{entry.id}_body")
        return Body(spelled, media, required)

    def _security(self, node: YamlMap) -> tuple[Text, ...]:
        listed = node.get("security", self.document.get("security"))
        first = listed[0] if isinstance(listed, YamlList) and listed else None
        return tuple(Text(key) for key in first) if isinstance(first, YamlMap) else ()

    def _paging(self, node: YamlMap, params: tuple[Param, ...]) -> Paging | None:
        paging, result = node.get("x-paging"), self.result_schema(node)
        if not isinstance(paging, YamlMap) or result is None:
            return None
        payload = self.schemas.payload(result)
        target = result if payload is None else payload[1]
        members = {p.wire: p for p in self.schemas.properties(target)} if target else {}
        arguments = {p.wire.raw: p.name for p in params}
        body = self.body_schema(node)
        in_body = body is not None and str(paging.get("page")) not in arguments
        if body is not None and in_body:
            fields = [p.wire for p in self.schemas.properties(body[1])]
            arguments = {wire: name for wire in fields if (name := snake(wire))}
        items = members.get(str(paging.get("items")))
        page = arguments.get(str(paging.get("page")))
        size = arguments.get(str(paging.get("size")))
        names = [str(paging[key]) for key in ("pages",) if key in paging]
        if page is None or size is None or items is None or any(n not in members for n in names):
            message = (
                "must name two parameters (or body fields) and members of the answer that exist"
            )
            self.problems.add(node.place("x-paging"), "paging-names", message)
            return None
        row = self.structs.types.spell(items.node, "out", None, "row")
        item = TypeExpr(row.code.removeprefix("list[").removesuffix("]"), row.imports)
        pages = snake(names[0]) if names else None
        own = snake(items.wire) or Name("items")
        limit, first = paging.get("max", 100), paging.get("first", 1)
        return Paging(page, size, own, pages, int(limit), int(first), item, in_body)

    def _notes(self, node: YamlMap) -> tuple[Text | str, ...]:
        text = node.get("description")
        return (Text(text),) if isinstance(text, str) else ()

    def _source(self, node: YamlMap) -> tuple[Text | str, ...]:
        docs = node.get("externalDocs")
        if not isinstance(docs, YamlMap):
            return ()
        words = [docs.get(key) for key in ("description", "url")]
        text = ", ".join(word for word in words if isinstance(word, str))
        return (Text("Source: " + text),) if text else ()

    def _refuse(self, node: YamlMap, key: str, what: str) -> None:
        self.problems.add(node.place(key), "unsupported", f"{what} is not supported")
