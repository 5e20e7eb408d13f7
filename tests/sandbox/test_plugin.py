"""The pytest fixtures, used as an integration's own tests use them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TESTS = """
import pytest

def save(client):
    return client.call("bd.customer.save", {"name": "插件", "number": "P1"})

@pytest.mark.parametrize("turn", range(4))
def test_each_test_starts_anew(xingchen, xingchen_sandbox, turn):
    assert xingchen_sandbox.requests == []
    save(xingchen)
    assert xingchen_sandbox.requests[-1].errcode == 0

def test_options_are_taken(xingchen):
    assert len(xingchen.bd.supplier.list(page_size=100).rows) == 3

def test_a_fault(xingchen, xingchen_sandbox):
    with xingchen_sandbox.fault("error", errcode=4012, operation="bd.customer.save"):
        with pytest.raises(Exception, match="4012"):
            save(xingchen)
"""
CONFTEST = """
import pytest
from kingdee_xingchen.sandbox import Options, Sizes

@pytest.fixture(scope="session")
def xingchen_sandbox_options():
    return Options(sizes=Sizes(customers=5, suppliers=3, materials=10, bill_lines=6))
"""
PLUGIN = "kingdee_xingchen.sandbox.pytest_plugin"


def _pytest(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (folder / "test_integration.py").write_text(TESTS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    path = os.pathsep.join(entry for entry in sys.path if entry)
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def _selected(folder: Path) -> tuple[str, ...]:
    """The plugin by name, unless the installed package registers it already."""
    from importlib.metadata import entry_points

    known = [entry.value for entry in entry_points(group="pytest11")]
    return () if PLUGIN in known else ("-p", PLUGIN)


def test_the_fixtures_work(tmp_path: Path) -> None:
    done = _pytest(tmp_path, *_selected(tmp_path))
    assert "6 passed" in done.stdout, done.stdout + done.stderr


def test_the_fixtures_are_parallel_safe(tmp_path: Path) -> None:
    done = _pytest(tmp_path, *_selected(tmp_path), "-n", "2")
    assert "6 passed" in done.stdout, done.stdout + done.stderr
