"""What the documents show is run, and the tables in them are what the commands print."""

from __future__ import annotations

import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from generator.listing import coverage
from generator.reading import read_bundle

ROOT = Path(__file__).resolve().parents[1]


def snippets(document: str) -> list[str]:
    """The Python blocks of a Markdown file, without the indentation of the list they stand in."""
    text = (ROOT / document).read_text("utf-8")
    blocks = re.findall(r"^( *)```python\n(.*?)^ *```$", text, re.M | re.S)
    return [re.sub(rf"^{margin}", "", body, flags=re.M) for margin, body in blocks]


@pytest.mark.parametrize(
    ("document", "index"),
    [
        (document, index)
        for document in ("README.md", "CONTRIBUTING.md", "docs/sandbox.md")
        for index, code in enumerate(snippets(document))
        if "with Sandbox" in code
    ],
)
def test_sandbox_examples_run(document: str, index: int, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", snippets(document)[index]],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=tmp_path,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip()


@pytest.mark.parametrize(
    "document", ["README.md", "README.zh-CN.md", "docs/client.md", "docs/sandbox.md"]
)
def test_every_example_compiles(document: str) -> None:
    for code in snippets(document):
        compile(code, document, "exec")


def test_the_first_example_runs_against_a_sandbox() -> None:
    """With ids of the sample data in place of the dots."""
    code = next(c for c in snippets("README.md") if "SalOrderInput" in c)
    body = code[code.index("    for customer") :]
    script = f"""
from datetime import date
from decimal import Decimal
from kingdee_xingchen.models import SalOrderInput, SalOrderLineInput
from kingdee_xingchen.sandbox import Sandbox
with Sandbox(listen=False) as sandbox, sandbox.client() as xc:
    material = xc.bd.material.list(page_size=1).rows[0]
    customer_id = xc.bd.customer.list(page_size=1).rows[0].id
{body}"""
    script = script.replace('material_id="..."', "material_id=material.id")
    script = script.replace('unit_id="..."', "unit_id=material.base_unit_id")
    script = script.replace('customer_id="..."', "customer_id=customer_id")
    assert '"..."' not in script
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=False
    )
    assert run.returncode == 0, run.stderr
    # The line carries no tax rate: ten pieces at 12.5.
    assert Decimal(run.stdout.splitlines()[-1]) == 125


def test_the_coverage_table_of_the_sandbox_is_true() -> None:
    command = [str(Path(sys.executable).with_name("xingchen")), "sandbox", "--coverage"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert run.stdout in (ROOT / "docs" / "sandbox.md").read_text("utf-8")


def test_the_coverage_table_of_the_spec_is_true() -> None:
    text = (ROOT / "spec" / "README.md").read_text("utf-8")
    assert coverage(read_bundle(ROOT / "spec" / "openapi.yaml")) in text
