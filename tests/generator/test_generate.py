"""Generation as a maintainer meets it: stale files go, hand edits are noticed, nothing else is touched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.problems import SpecError

from .conftest import Project

ROOT = Path(__file__).resolve().parents[2]


def tree(folder: Path) -> dict[str, bytes]:
    """The files below a folder, without what a run leaves for the next one."""
    files = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    return {name: p.read_bytes() for name, p in files.items() if not name.startswith(".")}


def test_twice_changes_nothing(project: Project) -> None:
    project.generate()
    before = tree(project.folder / "out")
    again = project.generate()
    assert again.plan.clean
    assert tree(project.folder / "out") == before


def test_hand_edits_are_kept_and_named(project: Project) -> None:
    project.generate()
    path = project.package.path("client.py")
    path.write_text("# mine\n" + path.read_text())
    with pytest.raises(SpecError, match="output-edited"):
        project.generate()
    assert path.read_text().startswith("# mine\n")
    project.build().write(force=True)
    assert not path.read_text().startswith("# mine\n")


def test_files_of_others_are_kept(project: Project) -> None:
    path = project.package.path("client.py")
    path.parent.mkdir(parents=True)
    path.write_text("mine")
    other = project.package.path("notes.txt")
    other.write_text("mine")
    with pytest.raises(SpecError, match="output-foreign"):
        project.generate()
    assert path.read_text() == "mine"
    path.unlink()
    project.generate()
    assert other.read_text() == "mine"


def test_stale_files_go(project: Project) -> None:
    project.generate()
    stale = project.package.path("resources/bd/customer.py")
    assert stale.is_file()
    project.replace("openapi.yaml", "  - $ref: bd/customer.yaml\n", "")
    (project.folder / "spec" / "bd" / "customer.yaml").unlink()
    project.generate()
    assert not stale.exists()
    assert not stale.parent.exists()


def test_links_in_the_output_are_refused(project: Project) -> None:
    project.generate()
    away = project.folder / "away"
    project.package.path("models").rename(away)
    project.package.path("models").symlink_to(away)
    project.replace("bd/customer.yaml", "title: 客户列表行", "title: 行")
    with pytest.raises(SpecError, match="output-link"):
        project.build().write(force=True)


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"style": 1, "files": {"a": 1}}'])
def test_a_damaged_manifest_is_not_believed(project: Project, damage: bytes) -> None:
    project.generate()
    before = tree(project.package.folder)
    project.package.manifest.write_bytes(damage)
    project.build().write(force=True)
    assert tree(project.package.folder) == before
    assert project.build().plan.clean


def test_a_manifest_cannot_delete_outside(project: Project) -> None:
    project.generate()
    victim = project.folder / "victim"
    victim.write_text("mine")
    data = json.loads(project.package.manifest.read_text())
    data["files"]["../../victim"] = ["", ""]
    project.package.manifest.write_text(json.dumps(data))
    project.generate()
    assert victim.read_text() == "mine"


def test_without_the_cache_the_bytes_are_the_same(project: Project) -> None:
    project.generate()
    before = tree(project.folder / "out")
    for path in project.package.folder.rglob("*.py"):
        path.unlink()
    project.generate()
    assert tree(project.folder / "out") == before


@pytest.mark.parametrize(
    "environ",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
        {"PYTHONHASHSEED": "77", "LC_ALL": "C.UTF-8", "TZ": "Asia/Shanghai"},
    ],
)
def test_same_bytes_everywhere(project: Project, environ: dict[str, str]) -> None:
    project.generate()
    out = project.folder / "elsewhere"
    command = [sys.executable, "-m", "generator", "generate", "--spec", str(project.spec)]
    subprocess.run(
        [*command, "--out", str(out), "--package", "petite"],
        check=True,
        env={**os.environ, **environ, "PYTHONPATH": str(ROOT)},
        cwd=project.folder,
        capture_output=True,
    )
    assert tree(out) == tree(project.folder / "out")


def test_a_place_that_cannot_be_written(project: Project) -> None:
    blocked = project.folder / "out"
    blocked.write_text("a file where the folder should be")
    command = [sys.executable, "-m", "generator", "generate", "--spec", str(project.spec)]
    run = subprocess.run(
        [*command, "--out", str(blocked), "--package", "petite"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "cannot be written" in run.stderr
    assert "Traceback" not in run.stderr
    assert blocked.read_text() == "a file where the folder should be"


def test_check_says_what_is_stale(project: Project) -> None:
    def check() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "generator", "check", "--spec", str(project.spec)]
        return subprocess.run(
            [*command, "--out", str(project.folder / "out"), "--package", "petite"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )

    missing = check()
    assert missing.returncode == 1
    assert "client.py:1:1: output-stale" in missing.stderr
    project.generate()
    assert check().returncode == 0
    project.replace("bd/customer.yaml", "title: 客户列表行", "title: 行")
    stale = check()
    assert stale.returncode == 1
    assert "models/bd/customer.py:1:1: output-stale" in stale.stderr
    project.replace("bd/customer.yaml", "title: 行", "titel: 行")
    broken = check()
    assert broken.returncode == 1
    assert "bd/customer.yaml:" in broken.stderr
    assert "Traceback" not in broken.stderr
