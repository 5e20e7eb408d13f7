"""The commands `xingchen demo` and `xingchen sandbox`."""

from __future__ import annotations

import subprocess
import sys

from click.testing import CliRunner

from kingdee_xingchen.cli import cli
from kingdee_xingchen.cli.sandbox import coverage_table
from kingdee_xingchen.sandbox import Gateway, Options, Sizes


def test_the_demo_walks_the_guide_to_its_end() -> None:
    result = CliRunner().invoke(cli, ["demo"])
    assert result.exit_code == 0, result.output
    for text in ("262 customers", "KH00269", "XSDD-", "141.25", "SignatureError", "loopback"):
        assert text in result.output


def test_coverage_is_a_table_of_every_operation() -> None:
    result = CliRunner().invoke(cli, ["sandbox", "--coverage"])
    assert result.exit_code == 0, result.output
    assert "| `bd.customer.list` | 客户列表 | modelled |" in result.output
    gateway = Gateway(Options(sizes=Sizes(1, 1, 10, 0)))
    assert result.output == coverage_table(gateway)
    gateway.close()


def test_a_fault_that_is_none_ends_with_a_sentence() -> None:
    result = CliRunner().invoke(cli, ["sandbox", "--port", "0", "--fault", "nonsense"])
    assert result.exit_code == 1
    assert "unknown fault 'nonsense'; there are latency" in result.output


def test_help_imports_no_command() -> None:
    code = (
        "import sys; from kingdee_xingchen.cli import cli\n"
        "try: cli(['--help'])\n"
        "except SystemExit: pass\n"
        "assert not {'aiohttp', 'requests', 'sqlite3'} & set(sys.modules), sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "sandbox" in done.stdout
