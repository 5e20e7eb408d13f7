"""What a caller may set for one call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class RequestOptions:
    """Options of one call; None means the client's own setting.

    timeout: seconds one attempt may take. connect_timeout: seconds of these to wait for the connection.
    retries: how often a failed attempt is repeated, at most. deadline: seconds the whole call may take,
    waits and retries included. headers: additional headers; those of the protocol
    cannot be replaced. prefetch: pages that `iterate` fetches ahead.
    """

    timeout: float | None = None
    connect_timeout: float | None = None
    retries: int | None = None
    deadline: float | None = None
    headers: Mapping[str, str] | None = None
    prefetch: int | None = None

    def over(self, defaults: RequestOptions) -> RequestOptions:
        """Return these options with what is None taken from `defaults`; headers are joined."""
        chosen = {
            f.name: getattr(defaults, f.name)
            for f in fields(self)
            if getattr(self, f.name) is None and f.name != "headers"
        }
        joined = {**(defaults.headers or {}), **(self.headers or {})}
        return replace(self, **chosen, headers=joined)


DEFAULTS = RequestOptions(timeout=40.0, connect_timeout=10.0, retries=3, headers={}, prefetch=2)
"""The server gives a call 30 seconds, so the client waits a little longer before it gives up."""
