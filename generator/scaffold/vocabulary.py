"""What the spec already says of fields of a name: their title, values and example serve a new one too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from ..bundle import Bundle
from ..lint.properties import TODO
from ..nodes import YamlMap

_EXAMPLES: dict[tuple[str, str], Any] = {
    ("string", "date"): "2024-05-20",
    ("string", "local-date-time"): "2024-05-20 09:06:24",
    ("string", "epoch-millis"): "1716163200000",
    ("integer", "epoch-millis"): 1716163200000,
    ("string", "decimal"): "10.5",
    ("number", "decimal"): 10.5,
    ("integer", "id"): 838301774942061568,
    ("integer", ""): 1,
    ("boolean", ""): False,
}  # fmt: skip


class Vocabulary:
    """Fields of the whole spec by name, each with the module it stands in."""

    def __init__(self, bundle: Bundle) -> None:
        self._known: dict[str, list[tuple[str, YamlMap]]] = {}
        components = bundle.document.get("components")
        schemas = components.get("schemas") if isinstance(components, YamlMap) else None
        for name, schema in schemas.items() if isinstance(schemas, YamlMap) else ():
            members = schema.get("properties") if isinstance(schema, YamlMap) else None
            module = bundle.owners.get(name, "").split("/")[0]
            for wire, node in members.items() if isinstance(members, YamlMap) else ():
                if isinstance(node, YamlMap):
                    self._known.setdefault(wire, []).append((module, node))

    def title(self, wire: str, module: str) -> str | None:
        """The title that at least half of the fields of this name have, in the module or everywhere."""
        known = self._known.get(wire, [])
        for nodes in ([n for m, n in known if m == module], [n for _, n in known]):
            titles = Counter(_titles(nodes))
            if titles and titles.most_common(1)[0][1] * 2 >= titles.total():
                return titles.most_common(1)[0][0]
        return None

    def complete(
        self, wire: str, module: str, node: dict[str, Any], codes: Iterable[Any] = ()
    ) -> dict[str, Any]:
        """`node` with title, example and, where the values fit, the meanings known for its name."""
        node["title"] = self.title(wire, module) or TODO
        form = (node.get("type"), node.get("format"))
        known = self._known.get(wire, [])
        alike = [n for m, n in sorted(known, key=lambda k: k[0] != module) if _form(n) == form]
        if sum(n.get("x-encrypted") is True for n in alike) * 2 > len(alike):
            node["x-encrypted"] = True
        meanings = _meanings(alike, set(codes))
        if meanings:
            node["x-enum"] = meanings
        examples = _example(alike, meanings, form)
        if examples:
            node["examples"] = examples
        return node


def _titles(nodes: Iterable[YamlMap]) -> list[str]:
    return [n["title"] for n in nodes if isinstance(n.get("title"), str) and n["title"] != TODO]


def _form(node: YamlMap) -> tuple[Any, Any]:
    return node.get("type"), node.get("format")


def _meanings(alike: list[YamlMap], codes: set[Any]) -> dict[str, str]:
    """The first known list of values that has all that were seen."""
    for node in alike:
        listed = node.get("x-enumDescriptions")
        if isinstance(listed, YamlMap) and codes and {str(c) for c in codes} <= set(listed):
            return {str(k): str(v) for k, v in listed.items()}
    return {}


def _example(alike: list[YamlMap], meanings: dict[str, str], form: tuple[Any, Any]) -> list[Any]:
    if meanings:
        first = next(iter(meanings))
        return [int(first) if form[0] == "integer" else first]
    if form[0] == "array":
        # A list of the same name may hold something else.
        return []
    for node in alike:
        examples = node.get("examples")
        if isinstance(examples, list) and len(examples) == 1 and "enum" not in node:
            return list(examples)
    made_up = _EXAMPLES.get((str(form[0]), str(form[1] or "")))
    return [] if made_up is None else [made_up]
