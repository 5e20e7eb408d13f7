"""Write the golden output anew: `python -m tests.generator.refresh_golden`, then read the diff."""

from __future__ import annotations

import tempfile
from pathlib import Path

from generator.output import Package
from generator.pipeline import build

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
# One of each kind of generated file; the rest repeats them or is copied.
FILES = (
    "__init__.py",
    "client.py",
    "return_codes.py",
    "models/__init__.py",
    "models/bd/customer.py",
    "operations/__init__.py",
    "operations/bd/customer.py",
    "resources/_mixins.py",
    "resources/bd/__init__.py",
    "resources/bd/customer.py",
    "async_resources/bd/customer.py",
)


def generated() -> dict[str, str]:
    """The golden files as the generator makes them now."""
    with tempfile.TemporaryDirectory() as folder:
        package = Package(Path(folder), "petite")
        build(HERE / "petite" / "openapi.yaml", package).write()
        return {name: package.path(name).read_text("utf-8") for name in FILES}


def stored_at(name: str) -> Path:
    """Where a golden file lies: with an ending that no tool takes for code."""
    return GOLDEN / f"{name}.txt"


if __name__ == "__main__":
    for name, text in generated().items():
        stored_at(name).parent.mkdir(parents=True, exist_ok=True)
        stored_at(name).write_text(text, "utf-8")
