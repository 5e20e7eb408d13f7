"""Worker processes: the same result, the same problems, and a sentence when one dies."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, wait
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import cli
from generator.crew import crew
from generator.formatting import FormatError, Formatter
from generator.output import Package
from generator.pipeline import build
from generator.problems import SpecError
from generator.render import Rendered
from generator.watch import Watcher

from .busy import files_of, make_busy
from .conftest import Project

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def workers() -> Iterator[Executor]:
    with crew(2) as pool:
        assert pool is not None
        yield pool


@contextmanager
def dying_crew(*_: object) -> Iterator[Executor]:
    """A crew whose worker is killed by its first task."""
    with crew(1) as pool:
        assert pool is not None
        wait([pool.submit(os._exit, 1)])
        yield pool


def test_a_crew_leaves_others_alone(workers: Executor) -> None:
    assert workers.submit(abs, -1).result() == 1
    with crew(1) as pool:
        assert pool is not None
        assert pool.submit(abs, -2).result() == 2
    assert workers.submit(abs, -3).result() == 3


def problems_of(project: Project, pool: Executor | None) -> list[str]:
    with pytest.raises(SpecError) as caught:
        build(project.spec, project.package, crew=pool)
    assert not project.package.folder.exists()
    return [str(problem) for problem in caught.value.problems]


def test_the_same_package(project: Project, workers: Executor) -> None:
    make_busy(project)
    build(project.spec, project.package, crew=workers).write()
    alone = Package(project.folder / "alone", project.package.name)
    build(project.spec, alone).write()
    assert files_of(project.package.folder) == files_of(alone.folder)


@pytest.mark.parametrize(
    ("file", "old", "new", "rule"),
    [
        ("bd/customer.yaml", "type: boolean", "type: boolen", "openapi-"),
        ("openapi.yaml", '{title: t, version: "1"}', '{version: "1"}', "openapi-"),
        ("bd/customer.yaml", "summary: 客户保存", "x-nothing: 1", "extension-unknown"),
        (
            "bd/customer.yaml",
            "    required: [name]\n",
            "    required: [name]\n    deprecated: 7\n    not: {}\n",
            "openapi-",
        ),
    ],
    ids=["found in the background", "where the model stumbles", "found at once", "both"],
)
def test_the_same_problems(
    project: Project, workers: Executor, file: str, old: str, new: str, rule: str
) -> None:
    project.replace(file, old, new)
    found = problems_of(project, workers)
    assert any(f" {rule}" in problem for problem in found), found
    assert found == problems_of(project, None)


def test_formatting_names_the_file_that_is_no_python(workers: Executor) -> None:
    for pool in (workers, None):
        formatter = Formatter(pool)
        formatter.add(Rendered("good.py", "a=1"))
        formatter.add(Rendered("bad.py", "a=("))
        with pytest.raises(FormatError, match=r"bad\.py"):
            formatter.results()


def test_formatting_by_many_is_formatting(workers: Executor) -> None:
    texts = {f"{number}.py": f"value = {{'a':{number}}}\n" * 200 for number in range(40)}
    found = []
    for pool in (workers, None):
        formatter = Formatter(pool)
        for path, text in texts.items():
            formatter.add(Rendered(path, text))
        found.append(formatter.results())
    assert found[0] == found[1]
    assert found[0]["7.py"].startswith('value = {"a": 7}\n')


def test_a_dead_worker_is_a_sentence(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "_crew", dying_crew)
    out = ["--out", str(project.package.out), "--package", project.package.name]
    for command in ("generate", "check"):
        run = CliRunner().invoke(cli.main, [command, "--spec", str(project.spec), *out])
        assert run.exit_code == 1
        assert run.output == "a worker process died, maybe for want of memory; nothing written\n"
    assert not project.package.folder.exists()


def test_where_no_process_can_be_started(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> Executor:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr("generator.crew.ProcessPoolExecutor", refuse)
    out = ["--out", str(project.package.out), "--package", project.package.name]
    run = CliRunner().invoke(cli.main, ["generate", "--spec", str(project.spec), *out])
    assert run.exit_code == 0, run.output
    assert " written, 0 removed, " in run.output


def test_a_refusal_is_all_that_is_said(project: Project) -> None:
    project.replace("bd/customer.yaml", "summary: 客户保存", "x-nothing: 1")
    command = [sys.executable, "-m", "generator", "generate", "--spec", str(project.spec)]
    for _ in range(3):
        run = subprocess.run(
            [*command, "--out", str(project.package.out), "--package", "petite"],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert run.returncode == 1
        lines = run.stderr.splitlines()
        assert [line.split(": ")[1] for line in lines[:-1]] == [
            "operation-title",
            "extension-unknown",
        ]
        assert lines[-1] == "2 problems; nothing written"


def test_a_watch_goes_on_without_a_dead_worker(project: Project, tmp_path: Path) -> None:
    with dying_crew() as pool:
        watcher = Watcher(project.spec, project.package, crew=pool, templates=tmp_path)
        assert " written, " in watcher.run()
        assert watcher.crew is None
