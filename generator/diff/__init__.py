"""`python -m generator diff`: what changed between two specs, and what it means to callers."""

from __future__ import annotations
