"""The tools that hold the code together, run as anybody would run them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
CODE = ("generator", "tests", "generated/kingdee_xingchen")


@pytest.mark.parametrize(
    "command",
    [
        [sys.executable, "-m", "ruff", "check", "."],
        [
            sys.executable,
            "-m",
            "black",
            "--check",
            "--quiet",
            "generator",
            "tests",
            "templates",
            CODE[-1],
        ],
        [sys.executable, "-m", "mypy", "--strict", *CODE],
        [str(BIN / "pyright")],
        [sys.executable, "-m", "generator", "check", "--no-cache"],
    ],
    ids=["ruff", "black", "mypy", "pyright", "generator"],
)
def test_is_clean(command: list[str]) -> None:
    run = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=500, check=False
    )
    assert run.returncode == 0, (run.stdout + run.stderr)[-8000:]


def test_the_shipped_bundle_is_the_spec() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "generator", "bundle"], cwd=ROOT, capture_output=True, check=True
    )
    shipped = ROOT / "generated" / "kingdee_xingchen" / "openapi.json"
    assert run.stdout == shipped.read_bytes()


def test_generated_is_as_black_writes_it() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "black", "--check", "generated/kingdee_xingchen/models/scm"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]


def test_the_stock_validator_finds_no_fault_either() -> None:
    """The generator's own run skips what is slow; the library as it is must agree."""
    shipped = ROOT / "generated" / "kingdee_xingchen" / "openapi.json"
    errors = list(OpenAPIV31SpecValidator(json.loads(shipped.read_bytes())).iter_errors())
    assert not errors
