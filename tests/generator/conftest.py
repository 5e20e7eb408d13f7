"""A small spec in a temporary folder, to change and generate from."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.ir import Api
from generator.model import make_model
from generator.output import Package
from generator.pipeline import Result, build
from generator.problems import Problems, SpecError
from generator.reading import read_bundle

PETITE = Path(__file__).parent / "petite"


def read_model(spec: Path) -> Api:
    """The model of a spec that keeps every rule; raises SpecError with its problems."""
    bundle = read_bundle(spec)
    problems = Problems()
    api = make_model(bundle, problems)
    problems.stop_if_any()
    return api


@dataclass(frozen=True)
class Project:
    """A spec folder and an output folder."""

    folder: Path

    @property
    def spec(self) -> Path:
        return self.folder / "spec" / "openapi.yaml"

    @property
    def package(self) -> Package:
        return Package(self.folder / "out", "petite")

    def replace(self, file: str, old: str, new: str) -> None:
        """Edit a spec file; `old` must be there."""
        path = self.folder / "spec" / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    def append(self, file: str, text: str) -> None:
        path = self.folder / "spec" / file
        path.write_text(path.read_text("utf-8") + text, "utf-8")

    def line(self, file: str, anchor: str, rule: str) -> str:
        """The problem `rule` on the one line of `file` that holds `anchor`."""
        lines = (self.folder / "spec" / file).read_text("utf-8").splitlines()
        found = [number for number, line in enumerate(lines, 1) if anchor in line]
        assert len(found) == 1, found
        return f"{Path(file).name}:{found[0]}: {rule}"

    def build(self) -> Result:
        return build(self.spec, self.package)

    def generate(self) -> Result:
        result = self.build()
        result.write()
        return result

    def problems(self) -> list[str]:
        """`file:line: rule` of everything wrong; nothing may have been written."""
        with pytest.raises(SpecError) as caught:
            self.generate()
        assert not self.package.folder.exists()
        assert not self.package.manifest.exists()
        return [
            f"{Path(p.place.file).name}:{p.place.line}: {p.rule}" for p in caught.value.problems
        ]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    shutil.copytree(PETITE, tmp_path / "spec")
    return Project(tmp_path)
