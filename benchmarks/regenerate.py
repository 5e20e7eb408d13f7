"""How long the maintainer waits: `make bench`.

Each case is a whole process, run several times; the shortest counts. A fixed piece of Python work, the yardstick, runs
between them: read the ratio to it, and for growth to the first size.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "kingdee_xingchen"
ROUNDS = 5


@dataclass(frozen=True)
class Case:
    """The least seconds that a command took, and those of the yardstick measured between its runs."""

    name: str
    seconds: float
    unit: float


def measure(
    name: str, prepare: Callable[[], None], run: Callable[[], None], rounds: int = ROUNDS
) -> Case:
    """Time `run` several times, `prepare` not counted."""
    found, units = [], []
    for _ in range(rounds):
        units.append(timed(yardstick))
        prepare()
        found.append(timed(run))
    return Case(name, min(found), min(units))


def timed(run: Callable[[], None]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def yardstick() -> None:
    """Plain Python work of about a second, the same in every run."""
    code = "d={}\nfor i in range(4_000_000):\n    d[i % 1000] = str(i)"
    subprocess.run([sys.executable, "-c", code], check=True)


class Workshop:
    """A copy of spec, generator and output that the cases may spoil."""

    def __init__(self, folder: Path, copies: int = 1) -> None:
        self.folder = folder
        for name in ("generator", "templates", "spec"):
            shutil.copytree(ROOT / name, folder / name)
        for copy in range(1, copies):
            self._multiply(copy)

    def _multiply(self, copy: int) -> None:
        """Add every module once more under other names, so that the spec grows evenly."""
        root = self.folder / "spec" / "openapi.yaml"
        text = root.read_text("utf-8")
        original = (ROOT / "spec" / "openapi.yaml").read_text("utf-8")
        listed = re.findall(r"^  - \$ref: (\w+)/(\w+)\.yaml$", original, re.M)
        modules = {p.name for p in (ROOT / "spec").iterdir() if p.is_dir()}
        names = r"\b(?:" + "|".join(sorted(modules)) + r")\b"
        for path in sorted((ROOT / "spec").glob("*/*.yaml")):
            body = path.read_text("utf-8")
            body = re.sub(rf'(\$ref: "\.\./)({names[2:-2]})/', rf"\1\2x{copy}/", body)
            body = re.sub(r'(#/schemas/)(?!Envelope|Page"|SaveReply)(\w+)', rf"\1\2X{copy}", body)
            body = re.sub(rf'(common\.yaml#/schemas/\w+)X{copy}"', r'\1"', body)
            body = re.sub(r"^    x-same-as: .*\n", "", body, flags=re.M)
            # The methods that any entity has come from the first copy.
            body = re.sub(r"^ +x-entity-methods:\n(?: {8}.*\n)+", "", body, flags=re.M)
            body = re.sub(
                r"^  ([A-Z]\w+):$", rf"  \1X{copy}:\n    x-same-as: grown", body, flags=re.M
            )
            body = re.sub(rf"(resource|operationId): ({names[2:-2]})\.", rf"\1: \2x{copy}.", body)
            body = re.sub(r"^  (/[\w/]+):$", rf"  \1_x{copy}:", body, flags=re.M)
            target = self.folder / "spec" / f"{path.parent.name}x{copy}" / path.name
            target.parent.mkdir(exist_ok=True)
            target.write_text(body, "utf-8")
        lines = [f"  - $ref: {module}x{copy}/{name}.yaml" for module, name in listed]
        root.write_text(text.rstrip("\n") + "\n" + "\n".join(dict.fromkeys(lines)) + "\n", "utf-8")

    def generate(self, *options: str) -> None:
        environ = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        command = [sys.executable, "-m", "generator", "generate", *options]
        subprocess.run(command, cwd=self.folder, env=environ, check=True, stdout=subprocess.DEVNULL)

    def forget_runs(self) -> None:
        """What a fresh clone lacks: only the manifest and the package are committed."""
        shutil.rmtree(self.folder / "generated" / f".{PACKAGE}.cache", ignore_errors=True)

    def forget_all(self) -> None:
        shutil.rmtree(self.folder / "generated", ignore_errors=True)

    def edit(self) -> None:
        """Change the title of one field of one resource."""
        path = self.folder / "spec" / "bd" / "customer.yaml"
        text = path.read_text("utf-8")
        number = int(time.perf_counter_ns())
        path.write_text(
            re.sub(r"title: 客户[^,\n]*\n", f"title: 客户{number}\n", text, count=1), "utf-8"
        )


def cases(folder: Path) -> Iterator[Case]:
    shop = Workshop(folder / "shop")
    yield measure("everything from nothing", shop.forget_all, shop.generate, 2)
    yield measure("nothing changed", lambda: None, shop.generate)
    yield measure("one resource file changed", shop.edit, shop.generate)
    yield measure("a fresh clone", shop.forget_runs, shop.generate)
    for copies in (2, 4):
        grown = Workshop(folder / f"grown{copies}", copies)
        name = f"everything from nothing, {copies}x"
        yield measure(name, grown.forget_all, grown.generate, 1)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for case in cases(Path(folder)):
            ratio = case.seconds / case.unit
            print(f"{case.name:32} {case.seconds:7.2f} s {ratio:7.2f} x yardstick", flush=True)


if __name__ == "__main__":
    main()
