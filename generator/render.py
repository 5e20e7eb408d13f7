"""The model through the templates: relative path -> text, not yet formatted."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from . import method_docs
from .imports import import_lines
from .ir import Api, Mixin, Module, Resource, TypeExpr
from .layout import MIXINS, module_file, resource_files
from .needs import (
    annotation_imports,
    mixin_annotations,
    mixin_imports,
    operation_imports,
    resource_imports,
)
from .taint import Code, docstring, literal, name
from .twins import Blocks, marks, split

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
HEADER = (
    "# Generated from the spec by `python -m generator generate`; edit the spec or templates.\n"
)


Context = Callable[[], dict[str, Any]]


class Job(msgspec.Struct, frozen=True):
    """A file to render: its path, template and what makes the variables; where the template is for both clients, the
    path of the async file and what makes the import lines of both."""

    path: str
    template: str
    context: Context
    twin: str = ""
    blocks: Callable[[], Blocks] = dict


class Rendered(msgspec.Struct, frozen=True):
    """A text that is not yet formatted; `like` is the file that it repeats with longer words."""

    path: str
    text: str
    like: str = ""


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
        lit=literal,
        name=name,
        words=_words,
        doc=docstring,
        type=_type,
        value=_value,
        by_name=_by_name,
        count=len,
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


def _value(expr: Any) -> Code:
    if not isinstance(expr, TypeExpr):
        raise TypeError("not a type")
    return Code(expr.value or expr.code)


class Renderer:
    """Renders every file that comes from a template."""

    def __init__(self, env: Environment | None = None) -> None:
        self.env = env or environment()

    def render(self, api: Api) -> dict[str, str]:
        """All generated Python files of the package."""
        return {file.path: file.text for file in self.files(api)}

    def files(self, api: Api, kept: Container[str] = ()) -> Iterator[Rendered]:
        """The files one after the other, but for those in `kept`."""
        folders: dict[str, bool] = {}
        for job in _jobs(api):
            for path in (job.path, job.twin):
                _note(path, folders)
            if job.path not in kept:
                yield from self._texts(job)
        for folder in sorted(folder for folder, bare in folders.items() if bare):
            yield Rendered(f"{folder}/__init__.py", "")

    def _texts(self, job: Job) -> Iterator[Rendered]:
        template = self.env.get_template(job.template)
        if not job.twin:
            yield Rendered(job.path, HEADER + str(template.render(**job.context())))
            return
        sync, other = split(HEADER + str(template.render(**job.context(), **marks())), job.blocks())
        yield Rendered(job.path, sync)
        yield Rendered(job.twin, other, job.path)


def _note(path: str, folders: dict[str, bool]) -> None:
    """Note the folders of a file, and whether they lack an `__init__.py`."""
    folder, _, file = path.rpartition("/")
    while folder:
        folders[folder] = folders.get(folder, True) and file != "__init__.py"
        folder, _, file = folder.rpartition("/")


def _jobs(api: Api) -> Iterator[Job]:
    whole: Context = partial(dict, api=api)
    for path in ("__init__.py", "return_codes.py", "models/__init__.py", "operations/__init__.py"):
        yield Job(path, f"{path}.jinja", whole)
    for module in api.modules:
        yield Job(module_file(module.path), "models/[module].py.jinja", partial(_module, module))
    yield Job("client.py", "client.py.jinja", whole, "async_client.py")
    if api.mixins:
        yield Job(
            f"resources/{MIXINS}.py", "resources/mixins.py.jinja",
            partial(dict, mixins=api.mixins, mixin_doc=method_docs.mixin_doc),
            f"async_resources/{MIXINS}.py", partial(_mixin_blocks, api.mixins),
        )  # fmt: skip
    for group in api.groups:
        tail = f"resources/{group.name}/__init__.py"
        template = "resources/[module]/__init__.py.jinja"
        yield Job(tail, template, partial(dict, group=group), f"async_{tail}")
    for resource in (resource for group in api.groups for resource in group.resources):
        facts, sync, other = resource_files(resource.module, resource.name)
        template = "operations/[module]/[resource].py.jinja"
        yield Job(facts, template, partial(_operations, resource))
        template = "resources/[module]/[resource].py.jinja"
        context, blocks = partial(_resource, resource), partial(_resource_blocks, resource)
        yield Job(sync, template, context, other, blocks)


def _module(module: Module) -> dict[str, Any]:
    return {"module": module, "imports": import_lines(module.imports, len(module.path))}


def _operations(resource: Resource) -> dict[str, Any]:
    return {"resource": resource, "imports": import_lines(operation_imports(resource), 2)}


def _resource(resource: Resource) -> dict[str, Any]:
    return {
        "resource": resource,
        "method_doc": method_docs.method_doc,
        "iterate_doc": method_docs.iterate_doc,
    }


def _resource_blocks(resource: Resource) -> Blocks:
    return {
        "imports": _both(lambda other: import_lines(resource_imports(resource, other), 2)),
        "typing_imports": _both(
            lambda other: import_lines(annotation_imports(resource, other), 2, 4)
        ),
    }


def _mixin_blocks(mixins: tuple[Mixin, ...]) -> Blocks:
    typing = import_lines(mixin_annotations(mixins), 1, 4)
    return {
        "imports": _both(lambda other: import_lines(mixin_imports(mixins, other), 1)),
        "typing_imports": (typing, typing),
    }


def _both(make: Callable[[bool], Code]) -> tuple[str, str]:
    return make(False), make(True)


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
