"""From the bundle to the model that templates render."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .bundle import Bundle
from .codes import return_codes
from .ir import Api, Group, Operation, Resource
from .layout import module_file
from .memory import Known
from .mixins import Mixins
from .names import Name, joined, module_path, pascal
from .nodes import YamlList, YamlMap
from .operations import Entry, Operations
from .problems import Place, Problems
from .schemas import Schemas
from .structs import Structs
from .taint import Text
from .units import model_keys


def make_model(bundle: Bundle, problems: Problems, known: Mapping[str, Known] | None = None) -> Api:
    """Resolve everything; problems are added, and the model is of use only without any.

    Args:
        known: what is known of parts whose files are there, by the part's key. A part that still has the same hash
            is not built.
    """
    known = known or {}
    document = bundle.document
    structs = Structs(Schemas(document, problems), bundle.owners, problems)
    operations = Operations(document, structs, problems)
    entries = list(operations.entries())
    for entry in entries:
        operations.reach(entry.node, entry.shared)
    structs.decide()
    built = {id(entry): operations.build(entry) for entry in entries}
    mixins = Mixins(entries, built, structs, problems)
    groups = _groups(entries, built, document, mixins, problems)
    keys = model_keys(bundle.units, structs.classes())
    kept = frozenset(key for key, facts in known.items() if keys.get(key) == facts.model)
    modules = structs.modules({p: known[k] for k in kept for p in _module_of(k, known[k])})
    info = document.get("info")
    servers = document.get("servers")
    server = servers[0].get("url") if isinstance(servers, YamlList) and servers else ""
    title, version = ("", "") if not isinstance(info, YamlMap) else (info["title"], info["version"])
    codes = return_codes(document, problems)
    texts = Text(str(title)), Text(str(version)), Text(str(server))
    return Api(*texts, modules, groups, mixins.all, codes, keys, kept)


def _module_of(key: str, facts: Known) -> Iterator[tuple[Name, ...]]:
    path = module_path(key)
    if path is not None and module_file(path) in facts.outputs:
        yield path


def _groups(
    entries: list[Entry],
    built: dict[int, Operation],
    document: YamlMap,
    mixins: Mixins,
    problems: Problems,
) -> tuple[Group, ...]:
    tags = {tag.get("name"): tag for tag in document.get("tags", []) if isinstance(tag, YamlMap)}
    found: dict[Name, dict[Name, list[Operation]]] = {}
    places: dict[tuple[Name, Name, Name], Place] = {}
    for entry in entries:
        place = entry.node.place("operationId")
        key = (entry.module, entry.resource, entry.name)
        if key in places:
            message = f"the method {'.'.join(key)} is made by {places[key]} too"
            problems.add(place, "name-clash", message)
        places[key] = place
        found.setdefault(entry.module, {}).setdefault(entry.resource, []).append(built[id(entry)])
    groups = []
    for module, resources in found.items():
        members = []
        for name, operations in resources.items():
            tag = tags.get(f"{module}.{name}")
            title = tag.get("description", name) if tag else name
            entity = tag.get("x-entity") if tag else None
            entity = entity if isinstance(entity, str) else None
            own = tuple(operations)
            given = mixins.of(entity, own) if entity is not None else ()
            class_name = joined(pascal(name) or Name("Default"), Name("Resource"))
            code = Text(entity) if entity is not None and given else None
            members.append(Resource(module, name, class_name, Text(str(title)), own, code, given))
        groups.append(Group(module, pascal(module) or Name("Module"), tuple(members)))
    return tuple(groups)
