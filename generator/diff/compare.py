"""The whole comparison of two sides."""

from __future__ import annotations

from typing import Any

from ..names import pascal
from ..nodes import YamlList, YamlMap
from ..problems import Place
from . import leaves
from .findings import Finding, Findings
from .operations import CompareOperations
from .python import CompareSurfaces, Places
from .sides import Side
from .surface import surface


def compare(old: Side, new: Side) -> list[Finding]:
    """Every change, the worst first; what has no effect but on readers is folded by the formats."""
    findings = Findings()
    CompareOperations(old, new, findings).run()
    _document(old.bundle.document, new.bundle.document, findings)
    _codes(old.bundle.document, new.bundle.document, findings)
    if old.api is not None and new.api is not None:
        places = (_places(old), _places(new))
        CompareSurfaces(surface(old.api), surface(new.api), places).run(findings)
    return findings.sorted()


def _places(side: Side) -> Places:
    """Where the classes of components come from."""
    named = _schemas(side.bundle.document)
    found: dict[str, Place] = {}
    for name in named:
        spelled = pascal(name)
        if spelled is not None:
            found[spelled] = named.place(name)
            found.setdefault(f"{spelled}Input", named.place(name))
    return found


def _document(old: YamlMap, new: YamlMap, findings: Findings) -> None:
    """Servers and credentials; the texts about the document as a whole."""
    before, after = _urls(old), _urls(new)
    if before == after and old.get("servers") != new.get("servers"):
        message = "words about the servers changed"
        findings.add("documentation-changed", "", "servers", message, new.place("servers"))
    if before != after:
        message = f"{', '.join(before) or 'none'} became {', '.join(after) or 'none'}"
        findings.add("server-changed", "", "servers", message, new.place("servers"))
    if _schemes(old) != _schemes(new):
        message = "the security schemes changed"
        place = new.place("components")
        findings.add("operation-security-changed", "", "securitySchemes", message, place)
    for key in ("info", "tags", "externalDocs"):
        if old.get(key) != new.get(key):
            _texts(key, old.get(key), new.get(key), new.place(key), findings)
    told = {
        "info",
        "tags",
        "externalDocs",
        "servers",
        "security",
        "paths",
        "components",
        "x-errors",
    }
    for key in dict.fromkeys([*new, *old]):
        if key not in told and old.get(key) != new.get(key):
            findings.add("keyword-changed", "", key, "changed", new.place(key))
    _schema_words(old, new, findings)


def _schema_words(old: YamlMap, new: YamlMap, findings: Findings) -> None:
    """Titles of all schemas, since some are met only as a part of others."""
    before, after = _schemas(old), _schemas(new)
    for name, node in after.items():
        known = before.get(name)
        if isinstance(node, YamlMap) and isinstance(known, YamlMap):
            for found in leaves.words(known, node):
                findings.add(found.rule, "", name, found.message, found.place, old=found.old)


def _schemas(document: YamlMap) -> YamlMap:
    components = document.get("components")
    named = components.get("schemas") if isinstance(components, YamlMap) else None
    return named if isinstance(named, YamlMap) else YamlMap(document.file)


def _texts(key: str, old: Any, new: Any, place: Place, findings: Findings) -> None:
    if isinstance(old, YamlList) and isinstance(new, YamlList):
        before = {str(t.get("name")): t for t in old if isinstance(t, YamlMap)}
        for tag in new:
            known = before.get(str(tag.get("name"))) if isinstance(tag, YamlMap) else None
            if known is not None and known.get("description") != tag.get("description"):
                message = f"title of {tag.get('name')} changed"
                findings.add("documentation-changed", "", key, message, tag.place("title"))
        return
    findings.add("documentation-changed", "", key, f"{key} changed", place)


def _urls(document: YamlMap) -> list[str]:
    servers = document.get("servers")
    listed = servers if isinstance(servers, YamlList) else ()
    return [str(s.get("url", "")) for s in listed if isinstance(s, YamlMap)]


def _schemes(document: YamlMap) -> Any:
    components = document.get("components")
    found = components.get("securitySchemes") if isinstance(components, YamlMap) else None
    if not isinstance(found, YamlMap):
        return None
    facts = ("type", "in", "name", "scheme")
    return {
        name: [scheme.get(key) for key in facts]
        for name, scheme in found.items()
        if isinstance(scheme, YamlMap)
    }


def _codes(old: YamlMap, new: YamlMap, findings: Findings) -> None:
    """The return codes: which exception each raises and whether a call is repeated after it."""
    before, after = _by_code(old), _by_code(new)
    for code, entry in after.items():
        path, place = f"return code {code}", entry.place("code")
        known = before.get(code)
        if known is None:
            findings.add("return-code-added", "", path, f"new ({entry.get('kind')})", place)
            continue
        told = [f"{key} {known.get(key)} became {entry.get(key)}" for key in ("kind", "retry")
                if known.get(key) != entry.get(key)]  # fmt: skip
        if told:
            findings.add("return-code-changed", "", path, ", ".join(told), place)
        elif known != entry:
            findings.add("documentation-changed", "", path, "words changed", place)
    for code, entry in before.items():
        if code not in after:
            place = entry.place("code")
            findings.add(
                "return-code-removed", "", f"return code {code}", "removed", place, old=True
            )


def _by_code(document: YamlMap) -> dict[str, YamlMap]:
    listed = document.get("x-errors")
    entries = listed if isinstance(listed, YamlList) else ()
    return {str(e.get("code")): e for e in entries if isinstance(e, YamlMap)}
