"""Incremental pulls: what changed since the last time, without holes."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar

import msgspec

R = TypeVar("R")

OVERLAP = dt.timedelta(minutes=10)


class Checkpoint(msgspec.Struct, frozen=True):
    """Where a pull ended: JSON-able, to be kept by the caller (`to_json`, `from_json`).

    `seen` are fingerprints of the documents it gave, so that the overlap does not bring them twice.
    """

    moment: dt.datetime
    seen: tuple[str, ...] = ()

    def to_json(self) -> str:
        """Return it as text."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str) -> Checkpoint:
        """Read it back. Raises msgspec.ValidationError for another text."""
        return msgspec.json.decode(text, type=cls)


class Changes(Generic[R]):
    """Documents changed since a moment or a checkpoint; iterate it once, then keep `checkpoint`.

        changes = Changes(last, now=xc.server_time())
        for row in changes.of(xc.bd.customer.iterate(modify_start_time=changes.start)):
            ...
        last = changes.checkpoint

    It asks again for the time before `since` (`overlap`), because fresh documents can appear late, and drops
    what the former pull gave unchanged. No end of the window is sent: with `modify_end_time=now` some
    documents are missed. Deletions are never reported by the API, and an un-audited document vanishes from a
    list of audited ones: compare whole lists from time to time.
    """

    def __init__(
        self,
        since: dt.datetime | Checkpoint,
        *,
        now: dt.datetime,
        overlap: dt.timedelta = OVERLAP,
    ) -> None:
        former = since if isinstance(since, Checkpoint) else Checkpoint(since)
        if former.moment.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        self.start = former.moment - overlap
        self._former = frozenset(former.seen)
        self._began = now
        self._seen: list[str] = []
        self._done = False

    def of(self, items: Iterable[R]) -> Iterator[R]:
        """Yield what is new or changed among the items of `iterate`."""
        for item in items:
            if self.take(item):
                yield item
        self.finish()

    def take(self, item: R) -> bool:
        """Whether an item is new or changed; for `async for`, which `of` cannot serve."""
        mark = _fingerprint(item)
        self._seen.append(mark)
        return mark not in self._former

    def finish(self) -> None:
        """Say that all items were taken."""
        self._done = True

    @property
    def checkpoint(self) -> Checkpoint:
        """Where to go on the next time. Raises RuntimeError while items are left."""
        if not self._done:
            raise RuntimeError(
                "the pull has not come to its end, its checkpoint would leave a hole"
            )
        return Checkpoint(self._began, tuple(dict.fromkeys(self._seen)))


def _fingerprint(item: Any) -> str:
    return hashlib.sha256(msgspec.json.encode(item)).hexdigest()[:24]
