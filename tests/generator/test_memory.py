"""A run that does again only what changed makes the same as one that does everything."""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Container, Iterator
from pathlib import Path

import msgspec
import pytest

from generator import memory, pipeline
from generator.hashing import sealed, unsealed
from generator.ir import Api
from generator.output import Package
from generator.pipeline import Result, build
from generator.problems import SpecError
from generator.render import Rendered, Renderer

from .busy import files_of, make_busy, random_swaps
from .conftest import Project

ROOT = Path(__file__).parents[2]


def from_nothing(project: Project) -> dict[str, bytes]:
    """The package as a run makes it that knows of no other."""
    package = Package(project.folder / "fresh", project.package.name)
    shutil.rmtree(package.out, ignore_errors=True)
    build(project.spec, package, use_cache=False).write()
    return files_of(package.folder)


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that were rendered, as they come."""
    found: list[str] = []
    original = Renderer.files

    def files(self: Renderer, api: Api, kept: Container[str] = ()) -> Iterator[Rendered]:
        for file in original(self, api, kept):
            found.append(file.path)
            yield file

    monkeypatch.setattr(Renderer, "files", files)
    return found


@pytest.mark.parametrize("seed", range(6))
def test_any_edits_in_any_order(project: Project, seed: int) -> None:
    make_busy(project)
    edit = random_swaps(seed)
    project.generate()
    for _ in range(7):
        edit(project)
        project.generate()
        assert files_of(project.package.folder) == from_nothing(project)


def test_only_what_depends_on_an_edit_is_made_again(project: Project, rendered: list[str]) -> None:
    make_busy(project)
    project.generate()
    assert "resources/bd/customer.py" in rendered
    rendered.clear()
    project.replace("bd/customer.yaml", "title: 客户列表行", "title: 行")
    result = project.generate()
    assert list(result.plan.write) == ["openapi.json", "models/bd/customer.py"]
    made = [path for path in rendered if not path.endswith("__init__.py")]
    # The supplier refers to a schema of the customer.
    assert {path.split("/")[-1] for path in made if path.count("/") == 2} == {
        "customer.py",
        "nested.py",
        "supplier.py",
        "supplier_save.py",
    }
    rendered.clear()
    project.replace("bd/supplier_save.yaml", "summary: 保存", "summary: 存")
    project.generate()
    assert "resources/bd/supplier_save.py" in rendered
    assert "resources/bd/customer.py" not in rendered


def test_a_new_direction_reaches_parts_that_did_not_change(project: Project) -> None:
    make_busy(project)
    project.generate()
    saved = project.package.path("models/bd/shared.py").read_text("utf-8")
    assert "class LabelInput" in saved
    project.replace(
        "bd/supplier_save.yaml", "shared.yaml#/schemas/Label", "../common.yaml#/schemas/Page"
    )
    project.generate()
    assert "class LabelInput" not in project.package.path("models/bd/shared.py").read_text("utf-8")
    assert files_of(project.package.folder) == from_nothing(project)


OTHER = "{title: 别的, type: object, properties: {a: {type: string, title: 甲, examples: [a]}}}\n"


def problems_of(project: Project, use_cache: bool) -> list[str]:
    with pytest.raises(SpecError) as caught:
        build(project.spec, project.package, use_cache=use_cache)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("file", "old", "new", "rule"),
    [
        ("bd/customer.yaml", "summary: 客户保存", "x-nothing: 1", "extension-unknown"),
        ("bd/customer.yaml", "type: boolean, title: 是否主要", "type: boolen, title: 是否主要", "openapi-"),
        ("bd/supplier_save.yaml", "bd.supplier_save.save", "bd.customer.save", "operation-id"),
        ("bd/nested.yaml", "schemas:\n", "schemas:\n  LabelInput: " + OTHER, "name-clash"),
        ("bd/nested.yaml", "schemas:\n", "schemas:\n  Supplier: " + OTHER, "name-duplicate"),
        ("bd/shared.yaml", "shade: {type", "name: {type", "yaml-duplicate-key"),
        ("common.yaml", "  SaveReply:", "  SavedReply:", "ref-dangling"),
        ("common.yaml", "description: 每页显示条数, ", "", "parameter-title"),
        ("common.yaml", "{name: page_size,", "{name: page,", "openapi-"),
        ("sys/common_operate.yaml", "field: entity_number", "field: nothing", "entity-methods"),
        ("openapi.yaml", "  - $ref: bd/supplier.yaml\n", "", "file-unused"),
    ],
)  # fmt: skip
def test_problems_are_told_as_if_nothing_were_known(
    project: Project, file: str, old: str, new: str, rule: str
) -> None:
    make_busy(project)
    project.replace(
        "bd/customer.yaml", "    title: 客户\n", "    title: 客户\n    x-same-as: 保存\n"
    )
    project.generate()
    before = files_of(project.package.folder)
    project.replace(file, old, new)
    found = problems_of(project, use_cache=True)
    assert any(f" {rule}" in problem for problem in found), found
    assert found == problems_of(project, use_cache=False)
    assert files_of(project.package.folder) == before


def test_twins_in_files_that_did_not_change_together(project: Project) -> None:
    make_busy(project)
    project.generate()
    twin = "  Twin:\n    title: 同\n    type: object\n    properties:\n"
    for line in ("contact_person: {type: string", "is_main: {type: boolean"):
        twin += f"      {line}, title: 同}}\n"
    project.append("bd/shared.yaml", twin)
    assert any("schema-twin" in problem for problem in problems_of(project, use_cache=True))


def damages(data: bytes) -> dict[str, bytes]:
    middle = len(data) // 2
    return {
        "empty": b"",
        "cut off": data[:middle],
        "a bit over": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
        "something else": b"{}\n",
        "longer": data + b"x",
    }


@pytest.mark.parametrize("file", ["memory.bin", "trees.bin"])
@pytest.mark.parametrize("damage", ["empty", "cut off", "a bit over", "something else", "longer"])
def test_what_is_damaged_is_not_believed(project: Project, file: str, damage: str) -> None:
    make_busy(project)
    project.generate()
    path = project.package.memory / file
    path.write_bytes(damages(path.read_bytes())[damage])
    project.replace("bd/customer.yaml", "title: 客户列表行", "title: 行")
    project.generate()
    assert files_of(project.package.folder) == from_nothing(project)
    assert damages(path.read_bytes())[damage] != path.read_bytes()


class Bomb:
    def __reduce__(self) -> tuple[object, tuple[str, ...]]:
        return os.mkdir, ("exploded",)


def test_a_pickle_runs_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    project.generate()
    path = project.package.memory / "trees.bin"
    trees = msgspec.msgpack.decode(unsealed(path.read_bytes()) or b"", type=dict[str, bytes])
    assert len(trees) == 4
    path.write_bytes(sealed(msgspec.msgpack.encode(dict.fromkeys(trees, pickle.dumps(Bomb())))))
    monkeypatch.chdir(tmp_path)
    project.replace("bd/customer.yaml", "title: 客户列表行", "title: 行")
    project.generate()
    assert not Path("exploded").exists()
    assert files_of(project.package.folder) == from_nothing(project)


def test_other_tools_know_nothing(
    project: Project, rendered: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    project.generate()
    everything = len(rendered)
    rendered.clear()
    project.generate()
    assert len(rendered) < everything
    rendered.clear()
    monkeypatch.setattr(pipeline, "tools_hash", lambda: "of another version")
    project.generate()
    assert len(rendered) == everything


def test_tools_are_known_by_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("generator", "templates"):
        (tmp_path / name / "inner").mkdir(parents=True)
        (tmp_path / name / "inner" / "some.py").write_text("a = 1")
    monkeypatch.setattr(memory, "_HERE", tmp_path / "generator")
    before = memory.tools_hash()
    assert memory.tools_hash() == before
    for name in ("generator", "templates"):
        (tmp_path / name / "inner" / "some.py").write_text("a = 2")
        assert memory.tools_hash() != before
        before = memory.tools_hash()


def test_an_older_package_put_back_is_brought_up_again(project: Project) -> None:
    make_busy(project)
    project.generate()
    kept = project.folder / "kept"
    shutil.copytree(project.package.folder, kept)
    manifest = project.package.manifest.read_bytes()
    project.replace("bd/customer.yaml", "title: 客户列表行", "title: 行")
    project.generate()
    shutil.rmtree(project.package.folder)
    kept.rename(project.package.folder)
    project.package.manifest.write_bytes(manifest)
    project.generate()
    assert files_of(project.package.folder) == from_nothing(project)


def test_a_file_that_went_is_made_again(project: Project) -> None:
    project.generate()
    before = files_of(project.package.folder)
    project.package.path("models/bd/customer.py").unlink()
    project.generate()
    assert files_of(project.package.folder) == before


def test_without_a_place_for_it_a_run_still_writes(project: Project) -> None:
    project.package.out.mkdir()
    project.package.memory.write_text("a file where the folder should be")
    project.generate()
    assert files_of(project.package.folder) == from_nothing(project)


def test_nothing_is_left_through_a_link(project: Project) -> None:
    away = project.folder / "away"
    away.mkdir()
    project.package.out.mkdir()
    project.package.memory.symlink_to(away)
    project.generate()
    assert not list(away.iterdir())
    assert project.package.manifest.is_file()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Project:
    folder = tmp_path_factory.mktemp("whole")
    shutil.copytree(ROOT / "spec", folder / "spec")
    shutil.copytree(ROOT / "generated", folder / "out", ignore=shutil.ignore_patterns(".*"))
    return Project(folder)


def package_of(project: Project) -> Package:
    return Package(project.folder / "out", "kingdee_xingchen")


def manifest_of(result: Result) -> dict[str, tuple[str, str]]:
    return dict(result.manifest.files)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("bd/customer.yaml", "title: 客户id", "title: 客户的id"),
        ("common.yaml", "title: 当前页", "title: 本页"),
        ("sys/common_operate.yaml", "title: 是否忽略告警信息", "title: 忽略告警"),
    ],
)
def test_the_whole_api(whole: Project, file: str, old: str, new: str) -> None:
    package = package_of(whole)
    build(whole.spec, package).write()
    whole.replace(file, old, new)
    result = build(whole.spec, package)
    result.write()
    shutil.rmtree(package.memory)
    assert manifest_of(build(whole.spec, package)) == manifest_of(result)
