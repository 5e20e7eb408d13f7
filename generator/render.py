"""The model through the templates: relative path -> text, not yet formatted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from . import method_docs
from .imports import import_lines
from .ir import Api, Import, Mixin, Operation, Resource, TypeExpr
from .model import imports_of
from .taint import Code, docstring, literal, name

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
HEADER = (
    "# Generated from the spec by `python -m generator generate`; edit the spec or templates.\n"
)
# No name from a spec starts with an underscore.
MIXINS = "_mixins"


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
    )
    env.filters.clear()
    env.filters.update(
        lit=literal, name=name, doc=docstring, type=_type, by_name=_by_name, count=len
    )
    env.globals.clear()
    return env


def _only_code(value: Any) -> Markup:
    if not isinstance(value, Code):
        raise TypeError(f"{type(value).__name__} reached a template without a filter")
    return value


def _by_name(items: Iterable[Any]) -> list[Any]:
    return sorted(items, key=lambda item: str(item.name))


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
        files: dict[str, str] = {}
        files["__init__.py"] = self._one("__init__.py.jinja", api=api)
        files["return_codes.py"] = self._one("return_codes.py.jinja", api=api)
        files["models/__init__.py"] = self._one("models/__init__.py.jinja", api=api)
        for module in api.modules:
            imports = import_lines(module.imports, len(module.path))
            path = "models/" + "/".join(module.path) + ".py"
            files[path] = self._one("models/[module].py.jinja", module=module, imports=imports)
        files["operations/__init__.py"] = self._one("operations/__init__.py.jinja", api=api)
        for group in api.groups:
            for resource in group.resources:
                path = f"operations/{group.name}/{resource.name}.py"
                files[path] = self._one(
                    "operations/[module]/[resource].py.jinja",
                    resource=resource,
                    imports=import_lines(_operation_imports(resource), 2),
                )
        for asynchronous in (False, True):
            files.update(self._resources(api, asynchronous))
        folders = {"/".join(p.split("/")[:-1]) for p in files if "/" in p}
        for folder in sorted(folders):
            files.setdefault(f"{folder}/__init__.py", "")
        return files

    def _resources(self, api: Api, asynchronous: bool) -> dict[str, str]:
        kind = "async_resources" if asynchronous else "resources"
        client = "async_client.py" if asynchronous else "client.py"
        files = {client: self._one("client.py.jinja", api=api, asynchronous=asynchronous)}
        files[f"{kind}/__init__.py"] = ""
        if api.mixins:
            files[f"{kind}/{MIXINS}.py"] = self._one(
                "resources/mixins.py.jinja",
                mixins=api.mixins,
                asynchronous=asynchronous,
                imports=import_lines(_mixin_imports(api.mixins, asynchronous), 1),
                typing_imports=import_lines(_mixin_annotations(api.mixins), 1, 4),
                mixin_doc=method_docs.mixin_doc,
            )
        for group in api.groups:
            files[f"{kind}/{group.name}/__init__.py"] = self._one(
                "resources/[module]/__init__.py.jinja", group=group, asynchronous=asynchronous
            )
            for resource in group.resources:
                files[f"{kind}/{group.name}/{resource.name}.py"] = self._one(
                    "resources/[module]/[resource].py.jinja",
                    resource=resource,
                    asynchronous=asynchronous,
                    imports=import_lines(_resource_imports(resource, asynchronous), 2),
                    typing_imports=import_lines(_annotation_imports(resource, asynchronous), 2, 4),
                    method_doc=method_docs.method_doc,
                    iterate_doc=method_docs.iterate_doc,
                )
        return files

    def _one(self, template: str, **context: Any) -> str:
        return HEADER + str(self.env.get_template(template).render(**context))


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
