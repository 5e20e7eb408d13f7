"""From a hand-maintained OpenAPI spec to the client package."""

from __future__ import annotations

__version__ = "0.1.0"
