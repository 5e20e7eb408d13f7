"""Files of the package that need not be made again: they are on disk as the last run left them."""

from __future__ import annotations

from collections.abc import Mapping

from .memory import Known
from .output import Manifest, Package, intact
from .units import Unit, alone


def outputs_on_disk(
    known: Mapping[str, Known], units: Mapping[str, Unit], package: Package, manifest: Manifest
) -> dict[str, bytes]:
    """The files of the parts in `known` that are on disk as the manifest and the memory have it."""
    found: dict[str, bytes] = {}
    wanted = alone(units)
    for key, facts in known.items():
        if key not in wanted or not set(facts.outputs) <= set(units[key].outputs):
            continue
        for path, before in facts.outputs.items():
            hashes = manifest.files.get(path)
            if hashes is not None and hashes[0] == before:
                data = intact(package.path(path), hashes[1])
                if data is not None:
                    found[path] = data
    return found
