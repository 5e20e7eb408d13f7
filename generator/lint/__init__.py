"""The project's own rules, beyond what OpenAPI asks."""

from __future__ import annotations

from ..bundle import Bundle
from ..problems import Problems
from .extensions import check_extensions
from .operations import check_operations
from .properties import check_properties


def check(bundle: Bundle, problems: Problems) -> None:
    """Run every rule over the bundle.

    A document that is not split into resources is not ours, and only OpenAPI's rules hold for it.
    """
    if not bundle.owners:
        return
    check_extensions(bundle.document, problems)
    check_operations(bundle.document, problems)
    check_properties(bundle.document, problems)
