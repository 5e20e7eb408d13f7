"""The text of a new resource file: its operations and the schemas that samples show."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from ..bundle import Bundle
from ..lint.properties import TODO
from ..names import pascal
from ..schemas import PREFIX
from .infer import Inference, Sides
from .samples import Samples
from .seen import Seen
from .text import flow, scalar, schema_lines

DOCS_URL = "https://open.jdy.com/#/files/api"
_PAGES = ("total_page", "total_pages", "page_count")
_PARAMETERS = {
    "page": ("当前页", {"type": "integer", "default": 1, "examples": [1]}),
    "page_size": ("每页条数", {"type": "integer", "default": 10, "maximum": 100, "examples": [50]}),
    "id": ("id", {"type": "string", "examples": ["838301774942061568"]}),
    "number": ("编码", {"type": "string", "examples": ["001"]}),
}


@dataclass(slots=True)
class Draft:
    """Builds one resource file; `text()` is the result, `notes` what a person should know."""

    bundle: Bundle
    resource: str
    title: str | None
    samples: Samples
    part: str = field(init=False)
    inference: Inference = field(init=False)
    prefix: str = field(init=False)
    stem: str = field(init=False)

    def __post_init__(self) -> None:
        self.part = self.resource.replace(".", "/")
        self.inference = Inference(self.bundle, self.part, fresh=True)
        self.prefix = "/jdy/v2/" + self.part
        self.stem = self._stem()

    @property
    def notes(self) -> list[str]:
        return list(dict.fromkeys(self.inference.notes))

    def text(self) -> str:
        """The file. Raises KeyError naming the schema of common.yaml that it needs and lacks."""
        roles = self.samples.roles
        lists = self._list(roles["list"]) if "list" in roles else []
        document = self._document(roles.get("detail"), roles.get("save"))
        save = self._save(document) if "save" in roles else []
        detail = self._detail(document) if "detail" in roles else []
        lines = [
            f"resource: {scalar(self.resource)}",
            f"title: {scalar(self.title or TODO)}",
            "paths:",
        ]
        if lists or save:
            lines += [f"  {self.prefix}:", *lists, *save]
        if detail:
            lines += [f"  {self.prefix}_detail:", *detail]
        lines.append("schemas:")
        for name, node in self.inference.drafts.items():
            lines += schema_lines(name, self._local(node))
        return "\n".join(lines) + "\n"

    def _stem(self) -> str:
        module, _, resource = self.resource.partition(".")
        named = self.inference.named
        stem = str(pascal(resource))
        taken = any(f"{stem}{end}" in named for end in ("", "Page", "Row", "Line", "Input"))
        return f"{pascal(module)}{stem}" if taken else stem

    def _titled(self, suffix: str) -> str:
        return f"{self.title}{suffix}" if self.title else TODO

    def _list(self, page: Seen) -> list[str]:
        rows = page.members[self.samples.rows]
        skip: list[str] = []
        if "Page" in self.inference.named:
            skip = list(self.inference.named["Page"].get("properties", {}))
        skip = [name for name in skip if name != self.samples.rows]
        target = self.inference.schema(
            f"{self.stem}Page", self._titled("列表"), Sides(page), skip=skip,
            base="Page" if skip else "", rename={self.samples.rows: f"{self.stem}Row"},
        )  # fmt: skip
        self._title_rows(target, rows)
        paging = {"page": "page", "size": "page_size", "items": self.samples.rows}
        pages = next((name for name in _PAGES if name in page.members), None)
        paging |= {"pages": pages} if pages else {}
        return [
            *self._head("get", "list", "列表"),
            f"      x-paging: {flow(paging | {'max': 100})}",
            "      parameters:",
            *(f"        - {flow(self._parameter(name))}" for name in ("page", "page_size")),
            *self._answer(target, "列表"),
        ]

    def _title_rows(self, page: str, rows: Seen) -> None:
        node = self.inference.drafts.get(page, {}).get("properties", {}).get(self.samples.rows)
        if node is not None and self.title and rows.total:
            node["title"] = self.title
            row = str(node.get("items", {}).get("$ref", "")).removeprefix(PREFIX)
            if row in self.inference.drafts:
                self.inference.drafts[row]["title"] = self._titled("列表行")

    def _document(self, detail: Seen | None, save: Seen | None) -> str:
        if detail is None and save is None:
            return ""
        return self.inference.schema(self.stem, self.title or TODO, Sides(detail, save))

    def _save(self, document: str) -> list[str]:
        body = {"required": True, "content": {"application/json": {"schema": self._ref(document)}}}
        return [
            *self._head("post", "save", "保存"),
            f"      requestBody: {flow(body)}",
            *self._answer("SaveReply" if "SaveReply" in self.inference.named else None, "保存"),
        ]

    def _detail(self, document: str) -> list[str]:
        return [
            *self._head("get", "get", "详情"),
            "      parameters:",
            *(f"        - {flow(self._parameter(name))}" for name in ("id", "number")),
            *self._answer(document, "详情"),
        ]

    def _head(self, method: str, name: str, suffix: str) -> list[str]:
        return [
            f"    {method}:",
            f"      operationId: {self.resource}.{name}",
            f"      summary: {scalar(self._titled(suffix))}",
            f"      externalDocs: {flow({'url': DOCS_URL, 'description': TODO})}",
        ]

    def _parameter(self, name: str) -> dict[str, Any]:
        known = self.bundle.document.get("components", {}).get("parameters", {})
        if name in known:
            return {"$ref": f"../common.yaml#/parameters/{name}"}
        title, schema = _PARAMETERS[name]
        return {"name": name, "in": "query", "description": title, "schema": schema}

    def _answer(self, target: str | None, suffix: str) -> list[str]:
        if "Envelope" not in self.inference.named:
            raise KeyError("Envelope")
        parts: dict[str, Any] = self._ref("Envelope")
        if target is not None:
            parts = {"allOf": [parts, {"properties": {"data": self._ref(target)}}]}
        media = {"application/json": {"schema": parts}}
        told = {"description": self._titled(suffix), "content": media}
        return ["      responses:", f'        "200": {flow(told)}']

    def _ref(self, name: str) -> dict[str, Any]:
        owner = self.bundle.owners.get(name, self.part)
        return {"$ref": local_ref(name, owner, self.part)}

    def _local(self, node: Any) -> Any:
        return localized(node, self.bundle.owners, self.part)


def local_ref(name: str, owner: str, part: str) -> str:
    """A reference to a schema of the file `owner` as the file `part` writes it."""
    return f"#/schemas/{name}" if owner == part else f"../{owner}.yaml#/schemas/{name}"


def localized(node: Any, owners: dict[str, str], part: str) -> Any:
    """`node` with its references as the file `part` writes them."""
    if isinstance(node, dict):
        return {
            key: (
                _reference(value, owners, part)
                if key == "$ref" and isinstance(value, str)
                else localized(value, owners, part)
            )
            for key, value in node.items()
        }
    return [localized(item, owners, part) for item in node] if isinstance(node, list) else node


def _reference(ref: str, owners: dict[str, str], part: str) -> str:
    name = re.sub(r"\A#/components/schemas/", "", ref)
    return local_ref(name, owners.get(name, part), part)
