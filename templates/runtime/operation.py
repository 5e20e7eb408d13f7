"""What the client knows about one operation of the API, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Param:
    """One query, path or header parameter.

    `name` is the Python argument, `wire` the name that travels. `type` decides how a value is written
    as text: str, int, bool, Decimal, date, LocalDateTime, EpochMillis or EpochMillisInt. An `array`
    is sent as a repeated key.
    """

    name: str
    wire: str
    type: Any = str
    location: Literal["query", "path", "header"] = "query"
    array: bool = False
    required: bool = False


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list operation pages: names of its page and size arguments, and of the answer's members.

    `items` and `pages` are attributes of the result; `first` is the number of the first page and
    `max_size` the largest page the server really gives. With `in_body` page and size are fields of the
    request body.
    """

    page: str
    size: str
    items: str
    pages: str | None = None
    max_size: int = 100
    first: int = 1
    in_body: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """The request body: its msgspec type and media type (`application/json`, `multipart/form-data`)."""

    type: Any
    media: str = "application/json"
    required: bool = True


@dataclass(frozen=True)  # no slots: with them `Operation[X](...)` fails on Python 3.11
class Operation(Generic[T]):
    """One operation. `result` is the type of the payload, `payload` the answer's member that holds it.

    With `payload=None` the whole answer is the result. `security` names what the call carries
    (`signature`, `app-token`). `idempotent` operations may be repeated when their outcome is unknown.
    """

    id: str
    method: str
    path: str
    title: str
    result: Any
    params: tuple[Param, ...] = ()
    body: Body | None = None
    payload: str | None = None
    security: tuple[str, ...] = ("signature", "app-token")
    paging: Paging | None = None
    idempotent: bool = False
    editions: tuple[str, ...] = ()
    undocumented: bool = False

    @property
    def replayable(self) -> bool:
        """Whether the operation only reads, so that repeating it changes nothing."""
        return self.idempotent or self.method in ("GET", "HEAD")
