"""The command: git revisions, folders and files, formats, exit codes, and clear refusals."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.diff.command import command

from .conftest import Project

BD = "bd/customer.yaml"


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repo(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The small spec committed in a repository of its own, tagged `one`, with version 1.2.3."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(project.folder)
    Path("pyproject.toml").write_text('[project]\nname = "x"\nversion = "1.2.3"\n')
    git(project.folder, "init", "-q", "-b", "main")
    git(project.folder, "add", "-A")
    git(project.folder, "commit", "-q", "-m", "one")
    git(project.folder, "tag", "one")
    return project


def diff(*arguments: str) -> Result:
    return CliRunner().invoke(command, arguments, catch_exceptions=False)


def rules(result: Result) -> list[str]:
    return [f"{c['level']} {c['rule']}" for c in json.loads(result.stdout)["changes"]]


def break_it(project: Project) -> None:
    project.replace(BD, "required: [name]", "required: [name, rate]")


def test_head_against_the_work_tree(repo: Project) -> None:
    assert diff().output.startswith("HEAD -> work tree: no change\n")
    break_it(repo)
    result = diff("--format", "json")
    assert rules(result) == ["breaking request-property-became-required"]
    summary = json.loads(result.stdout)["summary"]
    assert (summary["breaking"], summary["bump"], summary["suggested_version"]) == (
        1,
        "major",
        "2.0.0",
    )
    [change] = json.loads(result.stdout)["changes"]
    assert change["operation"] == "bd.customer.save"
    assert change["path"] == "request: rate"
    assert change["place"].startswith("spec/bd/customer.yaml:")
    assert change["python"] == ["Customer.rate"]


def test_two_revisions_leave_the_work_tree_alone(repo: Project) -> None:
    break_it(repo)
    git(repo.folder, "commit", "-qam", "two")
    (repo.folder / "spec" / BD).write_text("half an edit: [")
    assert rules(diff("one", "HEAD", "--format", "json")) == [
        "breaking request-property-became-required"
    ]
    assert rules(diff("HEAD", "one", "--format", "json")) == [
        "safe request-property-became-optional"
    ]
    assert (repo.folder / "spec" / BD).read_text() == "half an edit: ["
    assert diff("HEAD~1", "one").output.startswith("HEAD~1 -> one: no change")


def test_a_removed_field_is_placed_in_the_old_revision(repo: Project) -> None:
    text = (repo.folder / "spec" / BD).read_text("utf-8")
    kept = [line for line in text.splitlines(True) if "credit_limit" not in line]
    (repo.folder / "spec" / BD).write_text("".join(kept), "utf-8")
    line = next(i for i, t in enumerate(text.splitlines(), 1) if "credit_limit" in t)
    assert f"    one:spec/{BD}:{line}; Python: CustomerRow.credit_limit\n" in diff("one").output


def test_what_git_would_take_for_an_option_or_a_range_is_no_revision(repo: Project) -> None:
    for argument in ("one..HEAD", "nowhere", "HEAD:spec", "--output=x"):
        result = diff("--", argument)
        assert result.exit_code == 2
        assert result.output == f"{argument!r} is not a file, a folder or a git revision\n"
    assert not Path("x").exists()
    assert diff("y" * 5000).exit_code == 2


def test_a_revision_without_a_spec(repo: Project) -> None:
    git(repo.folder, "rm", "-rq", "--cached", "spec")
    git(repo.folder, "commit", "-qm", "gone")
    result = diff()
    assert (result.exit_code, result.output) == (2, "HEAD has no spec/openapi.yaml\n")


def test_from_a_folder_below_the_top_of_the_repository(
    repo: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_it(repo)
    monkeypatch.chdir(repo.folder / "spec")
    result = diff("--spec", "openapi.yaml", "--format", "json")
    assert rules(result) == ["breaking request-property-became-required"]


def test_a_spec_that_cannot_be_read(repo: Project) -> None:
    (repo.folder / "spec" / BD).write_text("a: [")
    result = diff()
    assert result.exit_code == 2
    assert result.output.startswith(f"spec/{BD}:2:1: yaml-syntax: ")
    assert result.output.endswith("work tree cannot be read\n")


def test_an_invalid_document_is_explained(repo: Project) -> None:
    Path("other.json").write_text('{"openapi": "3.1.0", "info": 5, "paths": {"/a": {"get": 7}}}')
    result = diff("other.json")
    assert result.exit_code == 2
    assert "other.json:1:" in result.output
    assert result.output.endswith("other.json cannot be read\n")


def test_an_old_revision_that_is_not_valid_is_compared_or_explained(repo: Project) -> None:
    for text in ("openapi: 3.1.0\ninfo: 5\npaths: {/a: {get: 7, post: {}}}\n", "a: b\n"):
        Path("spec/openapi.yaml").write_text(text)
        git(repo.folder, "commit", "-qam", "invalid")
        git(repo.folder, "checkout", "-q", "one", "--", "spec")
        assert diff().exit_code == 0
        git(repo.folder, "commit", "-qam", "valid")


def test_without_a_repository(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project.folder)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.folder.parent))
    result = diff()
    assert result.exit_code == 2
    assert "there is no git repository" in result.output
    assert diff("--spec", "nowhere.yaml", "spec").exit_code == 2
    Path("empty").mkdir()
    assert "the folder empty holds no openapi.yaml" in diff("empty").output


def test_folders_and_files(repo: Project) -> None:
    from generator.reading import read_bundle

    shutil.copytree("spec", "copy")
    Path("bundle.json").write_bytes(read_bundle(Path("spec/openapi.yaml")).json())
    break_it(repo)
    for old in ("copy", "copy/openapi.yaml", "bundle.json"):
        assert rules(diff(old, "--format", "json")) == ["breaking request-property-became-required"]
    assert rules(diff("copy", "bundle.json", "--format", "json")) == []


@pytest.mark.parametrize(
    ("old", "new", "option", "code"),
    [
        ("required: [name]", "required: [name, rate]", "breaking", 1),
        ("required: [name]", "required: [name, rate]", "risky", 1),
        ("required: [name]", "required: [name, rate]", None, 0),
        ("max: 100}", "max: 50}", "breaking", 0),
        ("max: 100}", "max: 50}", "risky", 1),
        ("title: 税率", "title: x", "risky", 0),
    ],
)
def test_exit_codes(repo: Project, old: str, new: str, option: str | None, code: int) -> None:
    repo.replace(BD, old, new)
    assert diff(*(("--fail-on", option) if option else ())).exit_code == code


def test_markdown(repo: Project) -> None:
    repo.replace(BD, "required: [name]", "required: [name, rate]")
    repo.replace(
        BD, "      credit_limit:", "      level: {type: string, title: x}\n      credit_limit:"
    )
    repo.replace(BD, "max: 100}", "max: 50}")
    repo.replace(BD, "title: 联系人\n", "title: 联络人\n")
    assert diff("--format", "markdown").output == (
        "### Breaking\n\n"
        "- `bd.customer.save` request `rate`: is required now (`Customer.rate`)\n\n"
        "### May matter\n\n"
        "- `bd.customer.list`: paging: max 100 became 50\n\n"
        "### Added and relaxed\n\n"
        "- `bd.customer.list` response `rows[].level`: new (`CustomerRow.level`)\n\n"
        "1 place with other words: titles, descriptions, examples.\n"
    )


def test_the_rules_are_listed() -> None:
    lines = diff("--rules").output.splitlines()
    assert any(line.split()[:2] == ["breaking", "operation-removed"] for line in lines)
    assert all(line.split()[0] in ("breaking", "risky", "safe") for line in lines)


def test_what_separate_edits_say_alike_is_one_line(repo: Project) -> None:
    for file in (BD, "sys/common_operate.yaml"):
        path = repo.folder / "spec" / file
        text = path.read_text("utf-8")
        text = text.replace(
            "externalDocs: {url", "x-editions: [flagship]\n      externalDocs: {url"
        )
        answer = 'responses:\n        "400": {description: x}\n'
        path.write_text(text.replace("responses:\n", answer), "utf-8")
    output = diff().output
    assert (
        "  bd.customer.list, bd.customer.save, sys.common_operate.operate: response: "
        "answer 400 is new [response-status-added]\n"
    ) in output
    assert "  bd.customer.{list, save}: not in standard, professional any more [" in output


def test_fields_with_one_fate_share_a_line(repo: Project) -> None:
    repo.replace(BD, "required: [id, number, name]", "required: [id]")
    assert "  bd.customer.list: response: rows[].{number, name}: is optional now [" in diff().output


def test_text_of_the_spec_steers_no_terminal_and_no_page(repo: Project) -> None:
    hostile = '"a`b\\u001b[31m<script>": {type: string, title: x}'
    repo.replace(BD, "      credit_limit:", f"      {hostile}\n      credit_limit:")
    for form in ("text", "markdown"):
        output = diff("--format", form).output
        assert "\x1b" not in output
        assert "script" in output
    assert "``rows[].a`b\\x1b[31m<script>``" in diff("--format", "markdown").output


def test_the_same_output_every_time(repo: Project) -> None:
    repo.replace("common.yaml", "ids: {type: array", "idz: {type: array")
    repo.replace(BD, "required: [id, number, name]", "required: []")
    script = "import sys; from generator.diff.command import command; command(['--format', 'json'])"
    root = Path(__file__).resolve().parents[2]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=repo.folder, env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(root), "PATH": "/usr/bin:/bin"},
            check=True, capture_output=True,
        ).stdout
        for seed in ("1", "2", "3")
    }  # fmt: skip
    assert len(outputs) == 1
