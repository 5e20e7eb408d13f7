"""`python -m kingdee_xingchen.cli`."""

from __future__ import annotations

from . import main

main()
