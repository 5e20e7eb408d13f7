"""Where the generated files lie in the package."""

from __future__ import annotations

from .names import Name

# No name from a spec starts with an underscore.
MIXINS = "_mixins"
BUNDLE_FILE = "openapi.json"


def module_file(path: tuple[Name, ...]) -> str:
    """The file of a module of models."""
    return f"models/{'/'.join(path)}.py"


def resource_files(module: Name, name: Name) -> tuple[str, str, str]:
    """The files of a resource: its operations, its class of the sync and of the async client."""
    tail = f"{module}/{name}.py"
    return f"operations/{tail}", f"resources/{tail}", f"async_resources/{tail}"
