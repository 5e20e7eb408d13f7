"""Importing the runtime stays light: heavy libraries load when a client is used."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("requests", "aiohttp", "redis", "asyncio", "cryptography", "filelock", "opentelemetry")
CODE = f"""
import sys
import kingdee_xingchen.runtime.client, kingdee_xingchen.runtime.resource
print([name for name in {HEAVY!r} if name in sys.modules])
"""


def test_runtime_imports_no_heavy_library() -> None:
    run = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
