"""Which part of the version the changes raise."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from .findings import Finding

Part = Literal["major", "minor", "patch", "none"]
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class Bump:
    """The part to raise, the versions where they are known, and why."""

    part: Part
    version: str | None
    suggested: str | None
    reason: str

    def __str__(self) -> str:
        versions = f" ({self.version} -> {self.suggested})" if self.suggested else ""
        return f"{self.part}{versions}: {self.reason}"


def suggest(findings: Iterable[Finding], version: str | None) -> Bump:
    """The bump for `findings`.

    From 1.0.0 on: breaking raises the major part, risky and new things the minor, words the patch.
    Before: breaking and risky raise the minor part, all else the patch.

    Args:
        version: the package's version on the old side, None when it is not known.
    """
    listed = list(findings)
    numbers = _VERSION.match(version or "")
    early = numbers is not None and numbers[1] == "0"
    part, reason = _part(listed, early)
    if numbers is None or part == "none":
        note = "; before 1.0.0 minor" if numbers is None and part == "major" else ""
        return Bump(part, version, None, reason + note)
    major, minor, patch = map(int, numbers.groups())
    suggested = {
        "major": f"{major + 1}.0.0",
        "minor": f"{major}.{minor + 1}.0",
        "patch": f"{major}.{minor}.{patch + 1}",
    }[part]
    return Bump(part, numbers[0], suggested, reason)


def _part(findings: list[Finding], early: bool) -> tuple[Part, str]:
    levels = {f.level for f in findings}
    if "breaking" in levels:
        why = "breaking changes"
        return ("minor", f"{why}, and before 1.0.0 these raise the minor part") if early else (
            "major", why)  # fmt: skip
    if "risky" in levels:
        return "minor", "risky changes"
    if any(f.rule != "documentation-changed" for f in findings):
        return ("patch" if early else "minor"), "only safe changes"
    return ("patch", "only documentation") if findings else ("none", "nothing changed")


def version_in(data: bytes | None) -> str | None:
    """The version that a `pyproject.toml` names, or None."""
    try:
        project = tomllib.loads((data or b"").decode()).get("project", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return None
    version = project.get("version") if isinstance(project, dict) else None
    return version if isinstance(version, str) else None
