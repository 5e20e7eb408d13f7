"""`--watch`: one line a save, a broken save does not end it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.watch import Watcher, watch

from .conftest import Project

Step = Callable[[], object]


def _watcher(project: Project, templates: Path | None = None) -> Watcher:
    folder = templates or project.folder / "templates"
    folder.mkdir(exist_ok=True)
    return Watcher(project.spec, project.package, templates=folder, clock=lambda: "12:00:00")


def _play(watcher: Watcher, steps: list[Step]) -> list[str]:
    """The lines shown while each step happens in one pause; then Ctrl-C."""
    said: list[str] = []
    left = list(steps)

    def sleep(seconds: float) -> None:
        assert 0 < seconds < 1
        if seconds < 0.1:
            return
        if not left:
            raise KeyboardInterrupt
        left.pop(0)()

    watch(watcher, said.append, sleep)
    return said


def test_a_save_is_one_line(project: Project) -> None:
    def save() -> None:
        project.replace("bd/customer.yaml", "title: 税率", "title: 增值税率")

    said = _play(_watcher(project), [lambda: None, save, lambda: None])
    assert len(said) == 3
    assert said[0].startswith("12:00:00 ")
    assert " written, 0 removed, " in said[0]
    assert said[1].startswith("12:00:00 ")
    assert "bd/customer.yaml: " in said[1]
    assert " written, 0 removed, " in said[1]
    assert said[2] == "stopped"
    model = project.package.folder / "models" / "bd" / "customer.py"
    assert "增值税率" in model.read_text("utf-8")


def test_a_broken_save_is_told_and_mended(project: Project) -> None:
    model = project.package.folder / "models" / "bd" / "customer.py"
    seen: list[str] = []

    def break_it() -> None:
        seen.append(model.read_text("utf-8"))
        project.replace("bd/customer.yaml", "title: 税率, ", "")
        project.replace("bd/customer.yaml", "summary: 客户保存", "x-sumary: k")

    def mend() -> None:
        seen.append(model.read_text("utf-8"))
        project.replace("bd/customer.yaml", "x-sumary: k", "summary: 客户保存")
        project.replace(
            "bd/customer.yaml",
            'format: decimal, examples: ["13"]',
            'format: decimal, title: 税, examples: ["13"]',
        )

    said = _play(_watcher(project), [break_it, mend])
    assert "bd/customer.yaml:21:7: operation-title: " in said[1]
    assert "(and 2 more)" in said[1]
    assert "\n" not in said[1]
    assert seen[0] == seen[1]
    assert " written, " in said[2]


@pytest.mark.parametrize("mistake", ["{% for %}", "{{ nothing.at.all }}"])
def test_a_broken_template_does_not_end_it(
    project: Project, mistake: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator import render

    templates = project.folder / "templates"
    shutil.copytree(render.TEMPLATES, templates, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(render, "TEMPLATES", templates)
    monkeypatch.setattr(render.environment, "__defaults__", (templates,))
    file = templates / "client.py.jinja"
    good = file.read_text("utf-8")

    def break_it() -> None:
        file.write_text(good + mistake, "utf-8")

    def mend() -> None:
        file.write_text(good, "utf-8")

    said = _play(_watcher(project, templates), [break_it, mend])
    assert "client.py.jinja" in said[1]
    assert "Error" in said[1]
    assert "\n" not in said[1]
    assert "nothing changed" in said[2]


def test_which_files_count(project: Project) -> None:
    watcher = _watcher(project)
    watcher.changed()
    spec = project.spec.parent
    for name in (".customer.yaml.swp", "notes.txt", ".hidden.yaml"):
        (spec / name).write_text("x")
    (watcher.templates / "a.jinja~").write_text("x")
    assert watcher.changed() == []
    (spec / "bd" / "new.yaml").write_text("schemas: {}")
    (watcher.templates / "a.jinja").write_text("x")
    assert sorted(p.name for p in watcher.changed()) == ["a.jinja", "new.yaml"]
    (spec / "bd" / "new.yaml").unlink()
    assert [p.name for p in watcher.changed()] == ["new.yaml"]
    state = project.spec.stat()
    os.utime(project.spec, ns=(state.st_atime_ns, state.st_mtime_ns + 1))
    assert watcher.changed() == [project.spec]
    assert watcher.changed() == []


def test_neighbours_of_a_document_of_one_file_do_not_count(tmp_path: Path) -> None:
    from generator.output import Package

    spec = tmp_path / "other.yaml"
    spec.write_text("openapi: 3.1.0")
    templates = tmp_path / "templates"
    templates.mkdir()
    watcher = Watcher(spec, Package(tmp_path / "out", "x"), templates=templates)
    watcher.changed()
    (tmp_path / "big.yaml").write_text("a: 1")
    assert watcher.changed() == []


def test_a_save_while_it_settles_is_not_lost(project: Project) -> None:
    watcher = _watcher(project)
    said: list[str] = []
    pauses: list[float] = []

    def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 1:
            project.replace("bd/customer.yaml", "title: 税率", "title: 一")
        elif len(pauses) == 2:
            project.replace("bd/customer.yaml", "title: 一", "title: 二号")
        elif seconds > 0.1:
            raise KeyboardInterrupt

    watch(watcher, said.append, sleep)
    model = project.package.folder / "models" / "bd" / "customer.py"
    assert "二号" in model.read_text("utf-8")
    assert len(said) == 3
