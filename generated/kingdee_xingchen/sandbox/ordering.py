"""A sorted list that knows positions: any page costs the logarithm of the size, not the size."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from itertools import accumulate
from typing import Any

_SIZE = 1000  # entries of a bucket; twice as many and it is split

Key = tuple[Any, ...]


class Ordered:
    """Keys in order, each once; the last part of a key is the row number it stands for.

    Buckets of about a thousand keys, and the running count of keys before each: a position is two
    binary searches, a change moves at most one bucket.
    """

    def __init__(self, keys: Iterable[Key]) -> None:
        ordered = sorted(keys)
        self._buckets = [ordered[i : i + _SIZE] for i in range(0, len(ordered), _SIZE)] or [[]]
        self._lasts: list[Key] = []
        self._counts: list[int] = []
        self._count()

    def __len__(self) -> int:
        return self._counts[-1]

    def add(self, key: Key) -> None:
        """Put a key in its place."""
        index = min(bisect_left(self._lasts, key), len(self._buckets) - 1)
        bucket = self._buckets[index]
        insort(bucket, key)
        if len(bucket) > 2 * _SIZE:
            self._buckets[index : index + 1] = [bucket[:_SIZE], bucket[_SIZE:]]
        self._count()

    def remove(self, key: Key) -> None:
        """Take a key out; nothing happens when it is not there."""
        index = bisect_left(self._lasts, key)
        if index >= len(self._buckets):
            return
        bucket = self._buckets[index]
        place = bisect_left(bucket, key)
        if place < len(bucket) and bucket[place] == key:
            del bucket[place]
            if not bucket and len(self._buckets) > 1:
                del self._buckets[index]
            self._count()

    def rows(self, offset: int, limit: int, *, backwards: bool = False) -> list[int]:
        """Row numbers from a position on, from the other end when `backwards`."""
        total = len(self)
        start, stop = offset, min(offset + limit, total)
        if start >= stop:
            return []
        if backwards:
            start, stop = total - stop, total - start
        index = bisect_right(self._counts, start)
        before = self._counts[index - 1] if index else 0
        found: list[int] = []
        while len(found) < stop - start:
            bucket = self._buckets[index]
            first = max(start - before, 0)
            found += [key[-1] for key in bucket[first : stop - before]]
            before += len(bucket)
            index += 1
        return found[::-1] if backwards else found

    def _count(self) -> None:
        self._counts = list(accumulate(map(len, self._buckets)))
        self._lasts = [bucket[-1] for bucket in self._buckets if bucket]
