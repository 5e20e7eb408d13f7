"""What the generated files import."""

from __future__ import annotations

from collections.abc import Iterable

from .ir import Import, Mixin, Operation, Resource
from .layout import MIXINS


def operation_imports(resource: Resource) -> list[Import]:
    """What the file of a resource's operations imports."""
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


def resource_imports(resource: Resource, asynchronous: bool) -> list[Import]:
    """What the file of a resource's class imports when it is loaded."""
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


def mixin_imports(mixins: Iterable[Mixin], asynchronous: bool) -> list[Import]:
    """What the file of the mixins imports when it is loaded."""
    found = [Import("typing", "TYPE_CHECKING"), _base(asynchronous, "EntityResource")]
    found += [Import(f".operations.{mixin.home[0]}", mixin.home[1]) for mixin in mixins]
    return found


def mixin_annotations(mixins: Iterable[Mixin]) -> list[Import]:
    """What the annotations of the mixins need."""
    found = [Import(".runtime.options", "RequestOptions")]
    for mixin in mixins:
        found += mixin.operation.result.imports
        found += [item for param in mixin.params for item in param.type.imports]
    return found


def annotation_imports(resource: Resource, asynchronous: bool) -> list[Import]:
    """What the annotations of a resource's class need."""
    found = [Import(".runtime.options", "RequestOptions")]
    for operation in resource.operations:
        found += _annotations(operation, asynchronous)
    return found


def _annotations(operation: Operation, asynchronous: bool) -> Iterable[Import]:
    yield from _imports_of(operation)
    if operation.paging is not None and asynchronous:
        yield Import(".runtime.async_paging", "AsyncPageIterator")
    elif operation.paging is not None:
        yield Import(".runtime.paging", "PageIterator")


def _imports_of(operation: Operation) -> tuple[Import, ...]:
    found = list(operation.result.imports)
    if operation.body is not None:
        found += operation.body.type.imports
    for param in operation.params:
        found += param.type.imports
    if operation.paging is not None:
        found += operation.paging.item.imports
    return tuple(found)
