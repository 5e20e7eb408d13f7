"""What the generator makes of the small spec, read by eye and kept."""

from __future__ import annotations

from .refresh_golden import GOLDEN, generated, stored_at


def test_output_is_as_reviewed() -> None:
    made = generated()
    for name, text in made.items():
        assert text == stored_at(name).read_text("utf-8"), f"{name}: see CONTRIBUTING.md"
    kept = {p.relative_to(GOLDEN).as_posix() for p in GOLDEN.rglob("*.txt")}
    assert kept == {f"{name}.txt" for name in made}
