"""The project's own rules, beyond what OpenAPI asks."""

from __future__ import annotations

from ..bundle import Bundle
from ..nodes import YamlMap
from ..problems import Problems
from .extensions import check_extensions
from .operations import check_operations
from .properties import check_properties
from .twins import check_twins


def check(bundle: Bundle, problems: Problems, part: YamlMap | None = None) -> None:
    """Run every rule over the bundle.

    A document that is not split into resources is not ours, and only OpenAPI's rules hold for it.

    Args:
        part: where to look for what can be seen in one place; the whole document unless given.
    """
    if not bundle.owners:
        return
    document = bundle.document if part is None else part
    check_extensions(document, problems)
    check_operations(document, problems)
    check_properties(document, problems)
    check_twins(bundle.document, problems)
