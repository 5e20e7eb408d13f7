"""The model through the templates: relative path -> text, not yet formatted."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from . import method_docs
from .imports import import_lines
from .ir import Api, Import, Mixin, Module, Operation, Resource, TypeExpr
from .layout import MIXINS, module_file, resource_files
from .model import imports_of
from .taint import Code, docstring, literal, name

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
HEADER = (
    "# Generated from the spec by `python -m generator generate`; edit the spec or templates.\n"
)
# Path, template, and what makes the template's variables.
Context = Callable[[], dict[str, Any]]
Job = tuple[str, str, Context]


def environment(folder: Path = TEMPLATES) -> Environment:
    """A Jinja environment in which only `Code` can be put out."""
    env = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    env.filters.clear()
    env.filters.update(
        lit=literal, name=name, words=_words, doc=docstring, type=_type, by_name=_by_name, count=len
    )
    env.globals.clear()
    return env


def _only_code(value: Any) -> Markup:
    if not isinstance(value, Code):
        raise TypeError(f"{type(value).__name__} reached a template without a filter")
    return value


def _by_name(items: Iterable[Any]) -> list[Any]:
    return sorted(items, key=lambda item: str(item.name))


def _words(names: Iterable[Any]) -> Code:
    return literal(" ".join(str(name(item)) for item in names))


def _type(expr: Any) -> Code:
    if not isinstance(expr, TypeExpr):
        raise TypeError("not a type")
    return Code(expr.code)


class Renderer:
    """Renders every file that comes from a template."""

    def __init__(self, env: Environment | None = None) -> None:
        self.env = env or environment()

    def render(self, api: Api) -> dict[str, str]:
        """All generated Python files of the package."""
        return dict(self.files(api))

    def files(self, api: Api, kept: Container[str] = ()) -> Iterator[tuple[str, str]]:
        """Paths and texts one after the other, but for the paths in `kept`."""
        bare: dict[str, bool] = {}
        for path, template, context in _jobs(api):
            folder, _, file = path.rpartition("/")
            while folder:
                bare.setdefault(folder, True)
                bare[folder] = bare[folder] and file != "__init__.py"
                folder, _, file = folder.rpartition("/")
            if path not in kept:
                yield path, HEADER + str(self.env.get_template(template).render(**context()))
        for folder in sorted(folder for folder, empty in bare.items() if empty):
            yield f"{folder}/__init__.py", ""


def _jobs(api: Api) -> Iterator[Job]:
    whole: dict[str, Any] = {"api": api}
    for path in ("__init__.py", "return_codes.py", "models/__init__.py", "operations/__init__.py"):
        yield path, f"{path}.jinja", lambda: whole
    for module in api.modules:
        yield module_file(module.path), "models/[module].py.jinja", partial(_module, module)
    for asynchronous in (False, True):
        client = "async_client.py" if asynchronous else "client.py"
        yield client, "client.py.jinja", partial(dict, api=api, asynchronous=asynchronous)
        folder = "async_resources" if asynchronous else "resources"
        if api.mixins:
            mixins = partial(_mixins, api.mixins, asynchronous)
            yield f"{folder}/{MIXINS}.py", "resources/mixins.py.jinja", mixins
        for group in api.groups:
            context: Context = partial(dict, group=group, asynchronous=asynchronous)
            index = f"{folder}/{group.name}/__init__.py"
            yield index, "resources/[module]/__init__.py.jinja", context
    for resource in (resource for group in api.groups for resource in group.resources):
        facts, sync, other = resource_files(resource.module, resource.name)
        template = "operations/[module]/[resource].py.jinja"
        yield facts, template, partial(_operations, resource)
        template = "resources/[module]/[resource].py.jinja"
        yield sync, template, partial(_resource, resource, False)
        yield other, template, partial(_resource, resource, True)


def _module(module: Module) -> dict[str, Any]:
    return {"module": module, "imports": import_lines(module.imports, len(module.path))}


def _operations(resource: Resource) -> dict[str, Any]:
    return {"resource": resource, "imports": import_lines(_operation_imports(resource), 2)}


def _resource(resource: Resource, asynchronous: bool) -> dict[str, Any]:
    return {
        "resource": resource,
        "asynchronous": asynchronous,
        "imports": import_lines(_resource_imports(resource, asynchronous), 2),
        "typing_imports": import_lines(_annotation_imports(resource, asynchronous), 2, 4),
        "method_doc": method_docs.method_doc,
        "iterate_doc": method_docs.iterate_doc,
    }


def _mixins(mixins: tuple[Mixin, ...], asynchronous: bool) -> dict[str, Any]:
    return {
        "mixins": mixins,
        "asynchronous": asynchronous,
        "imports": import_lines(_mixin_imports(mixins, asynchronous), 1),
        "typing_imports": import_lines(_mixin_annotations(mixins), 1, 4),
        "mixin_doc": method_docs.mixin_doc,
    }


def _operation_imports(resource: Resource) -> list[Import]:
    found = [Import("typing", "Final"), Import(".runtime.operation", "Operation")]
    for operation in resource.operations:
        found += operation.result.imports
        if operation.body is not None:
            found += [*operation.body.type.imports, Import(".runtime.operation", "Body")]
        if operation.paging is not None:
            found.append(Import(".runtime.operation", "Paging"))
        for param in operation.params:
            found += [*param.wire_type.imports, Import(".runtime.operation", "Param")]
    return found


def _resource_imports(resource: Resource, asynchronous: bool) -> list[Import]:
    prefix = "Async" if asynchronous else ""
    found = [
        Import("typing", "TYPE_CHECKING"),
        Import(f".operations.{resource.module}", resource.name, "ops"),
    ]
    if not resource.mixins:
        found.append(_base(asynchronous, "Resource"))
    folder = "async_resources" if asynchronous else "resources"
    found += [Import(f".{folder}.{MIXINS}", prefix + mixin.class_name) for mixin in resource.mixins]
    return found


def _base(asynchronous: bool, name: str) -> Import:
    prefix = "Async" if asynchronous else ""
    return Import(f".runtime.{prefix.lower()}{'_' if prefix else ''}resource", prefix + name)


def _mixin_imports(mixins: Iterable[Mixin], asynchronous: bool) -> list[Import]:
    found = [Import("typing", "TYPE_CHECKING"), _base(asynchronous, "EntityResource")]
    found += [Import(f".operations.{mixin.home[0]}", mixin.home[1]) for mixin in mixins]
    return found


def _mixin_annotations(mixins: Iterable[Mixin]) -> list[Import]:
    found = [Import(".runtime.options", "RequestOptions")]
    for mixin in mixins:
        found += mixin.operation.result.imports
        found += [item for param in mixin.params for item in param.type.imports]
    return found


def _annotation_imports(resource: Resource, asynchronous: bool) -> list[Import]:
    found = [Import(".runtime.options", "RequestOptions")]
    for operation in resource.operations:
        found += _annotations(operation, asynchronous)
    return found


def _annotations(operation: Operation, asynchronous: bool) -> Iterable[Import]:
    yield from imports_of(operation)
    if operation.paging is not None and asynchronous:
        yield Import(".runtime.async_paging", "AsyncPageIterator")
    elif operation.paging is not None:
        yield Import(".runtime.paging", "PageIterator")


def static_files(folder: Path = TEMPLATES, *, whole: bool = True) -> Mapping[str, bytes]:
    """The hand-written files of the package, copied as they are; only the runtime unless `whole`."""
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder).as_posix()
        wanted = whole or relative.split("/")[0] not in ("sandbox", "cli")
        code = path.suffix not in (".jinja", ".pyc") and "__pycache__" not in relative
        if path.is_file() and wanted and code:
            found[relative] = path.read_bytes()
    return found
