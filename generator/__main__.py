"""`python -m generator`."""

from __future__ import annotations

# Worker processes import this module too, and need nothing of it.
if __name__ == "__main__":
    from .cli import main

    main(prog_name="python -m generator")
