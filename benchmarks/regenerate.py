"""How long the maintainer waits: `make bench`.

Each case is a whole process, run several times; the shortest counts. All cases of a run are measured side by side, so
read the ratios: to a fixed piece of Python work (one yardstick), and to the first size for growth.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "kingdee_xingchen"
ROUNDS = 5


def shortest(prepare: Callable[[], None], run: Callable[[], None], rounds: int = ROUNDS) -> float:
    """The least seconds that `run` took, `prepare` not counted."""
    found = []
    for _ in range(rounds):
        prepare()
        start = time.perf_counter()
        run()
        found.append(time.perf_counter() - start)
    return min(found)


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


def main() -> None:
    print("measuring ...", file=sys.stderr)
    unit = shortest(lambda: None, yardstick)
    rows: list[tuple[str, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        shop = Workshop(Path(folder) / "shop")
        rows.append(("everything from nothing", shortest(shop.forget_all, shop.generate, 1)))
        rows.append(("nothing changed", shortest(lambda: None, shop.generate)))
        rows.append(("one resource file changed", shortest(shop.edit, shop.generate)))
        rows.append(("a fresh clone", shortest(shop.forget_runs, shop.generate)))
        for copies in (2, 4):
            grown = Workshop(Path(folder) / f"grown{copies}", copies)
            name = f"everything from nothing, {copies}x"
            rows.append((name, shortest(grown.forget_all, grown.generate, 1)))
    print(f"yardstick {unit:.2f} s")
    for name, seconds in rows:
        print(f"{name:32} {seconds:7.2f} s {seconds / unit:7.2f} x yardstick")


if __name__ == "__main__":
    main()
