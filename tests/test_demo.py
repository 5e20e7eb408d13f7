"""`xingchen demo` is what a newcomer runs first."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

XINGCHEN = Path(sys.executable).with_name("xingchen")


def test_the_walk_ends_well_and_shows_no_secret(tmp_path: Path) -> None:
    run = subprocess.run(
        [XINGCHEN, "demo"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=tmp_path,
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
    )
    assert run.returncode == 0, run.stderr
    for words in ("授权", "app-token", "客户列表", "客户保存", "审核", "SignatureError", "Done"):
        assert words in run.stdout
    assert "Traceback" not in run.stderr
    assert not list(tmp_path.rglob("*.py"))


def test_help_is_quick_to_read() -> None:
    run = subprocess.run(
        [XINGCHEN, "--help"], capture_output=True, text=True, timeout=60, check=True
    )
    assert "demo" in run.stdout
    assert "sandbox" in run.stdout
