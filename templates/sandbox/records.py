"""What is stored: documents, and what they change in stock and in dues."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(slots=True)
class Doc:
    """One stored document. `body` has its fields as they were written, by wire name.

    `day` is the bill date (`yyyy-MM-dd`), `status` the audit state (C audited, Z not), `created`
    and `modified` are epoch milliseconds. `row` is 0 until it is stored.
    """

    kind: str
    id: str
    number: str | None
    body: dict[str, Any]
    created: int
    modified: int
    name: str | None = None
    enable: int = 1
    status: str | None = None
    day: str | None = None
    row: int = 0


@dataclass(slots=True)
class Move:
    """One change of stock; quantity, amount (without tax) and tax in millionths."""

    material: str
    stock: str
    qty: int
    kind: str
    doc: str
    day: str | None = None
    amount: int = 0
    tax: int = 0
    party: str | None = None


@dataclass(slots=True)
class Due:
    """One change of what a customer owes (`ar`) or a supplier is owed (`ap`), in millionths."""

    side: str
    party: str
    amount: int
    kind: str
    doc: str
    day: str | None = None


class Watcher(Protocol):
    """Is told of changes, to keep what it derived from documents true."""

    def changed(self, before: Summary | None, doc: Doc | None) -> None:
        """A document was inserted (`before` is `None`), replaced, or deleted (`doc` is `None`)."""

    def lost(self) -> None:
        """Anything may have changed: forget everything."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The columns of a stored document by which lists are ordered and filtered."""

    row: int
    kind: str
    number: str | None
    enable: int
    status: str | None
