"""Classes put together to modules of models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

from .ir import Import, Module, Struct
from .names import Name
from .problems import Problems
from .schemas import Schemas

_MODELS = ".models."


def make_module(
    path: tuple[Name, ...], structs: Iterable[Struct], imports: set[Import], closed: bool
) -> Module:
    """The module of some classes."""
    ordered = tuple(_bases_first(structs))
    own = _MODELS + ".".join(path)
    foreign = tuple(sorted(i for i in imports if i.module != own))
    return Module(path, tuple(struct.name for struct in ordered), ordered, foreign, closed)


def known_module(path: tuple[Name, ...], names: Iterable[str]) -> Module:
    """A module whose file need not be made."""
    return Module(path, tuple(Name(name) for name in names), (), ())


def check_cycles(
    imports: Mapping[tuple[Name, ...], set[Import]],
    owners: Mapping[str, str],
    schemas: Schemas,
    problems: Problems,
) -> None:
    """Files whose schemas refer to each other would be modules that import each other."""
    graph = {
        "/".join(path): {
            item.module.removeprefix(_MODELS).replace(".", "/")
            for item in used
            if item.module.startswith(_MODELS)
        }
        - {"/".join(path)}
        for path, used in imports.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        files: list[str] = error.args[1]
        name = next((n for n, owner in owners.items() if owner == files[0]), "")
        place = schemas.named.place(name) if name else schemas.document.place()
        names = " -> ".join(f"{file}.yaml" for file in reversed(files))
        message = f"these files refer to each other: {names}; move what they share into one"
        problems.add(place, "file-cycle", message)


def _bases_first(structs: Iterable[Struct]) -> list[Struct]:
    waiting = {struct.name: struct for struct in structs}
    ordered: list[Struct] = []

    def take(name: Name) -> None:
        struct = waiting.pop(name, None)
        if struct is not None:
            take(struct.base)
            ordered.append(struct)

    for name in list(waiting):
        take(name)
    return ordered
