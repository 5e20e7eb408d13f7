"""Paging ends, asks for no page too much, and loses nothing."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from kingdee_xingchen.runtime import errors
from kingdee_xingchen.runtime.options import RequestOptions
from kingdee_xingchen.runtime.transport import HttpRequest, HttpResponse

from .fakes import LIST, SAVE, FakeClock, Gateway, client, failed, ok


def rows(first: int, last: int) -> list[dict[str, str]]:
    return [{"id": str(number), "number": f"C{number}"} for number in range(first, last)]


def listing(total: int, **quirks: Any) -> Any:
    """A list of `total` rows that cuts the size at 100 but counts pages by the size asked for."""

    def handle(request: HttpRequest) -> HttpResponse:
        query = dict(parse_qsl(urlsplit(request.url).query))
        page, asked = int(query["page"]), int(query["page_size"])
        size = min(asked, 100)
        pages = -(-total // asked)
        if quirks.get("repeats_last") and page > pages:
            page = pages
        data = {"rows": rows((page - 1) * size, min(page * size, total)), "total_page": pages}
        if "total_page" in quirks:
            data["total_page"] = quirks["total_page"](page)
        return ok(data)

    return handle


def walk(handler: Any, **params: Any) -> tuple[list[int], int]:
    server = Gateway(FakeClock(), default=handler)
    found = client(server)._iterate(LIST, params)
    return [int(item.id) for item in found], len(server.calls)


@pytest.mark.parametrize(("total", "calls"), [(0, 1), (1, 1), (100, 1), (101, 2), (250, 3)])
def test_all_items_in_order(total: int, calls: int) -> None:
    assert walk(listing(total)) == (list(range(total)), calls)


def test_never_asks_for_more_than_the_server_gives() -> None:
    assert walk(listing(250), page_size=1000) == (list(range(250)), 3)
    assert walk(listing(250), page_size=50) == (list(range(250)), 5)


def test_a_server_that_repeats_its_last_page() -> None:
    endless = listing(250, repeats_last=True, total_page=lambda page: None)
    assert walk(endless) == (list(range(250)), 4)


def test_a_count_that_is_right_only_on_the_first_page() -> None:
    odd = listing(250, total_page=lambda page: 3 if page == 1 else 1)
    assert walk(odd) == (list(range(250)), 3)


def test_without_a_count_the_empty_page_ends_it() -> None:
    assert walk(listing(200, total_page=lambda page: None)) == (list(range(200)), 3)


def test_starts_at_the_page_asked_for() -> None:
    assert walk(listing(250), page=3)[0] == list(range(200, 250))


def test_whole_pages_and_starting_again() -> None:
    server = Gateway(FakeClock(), default=listing(150))
    found = client(server)._iterate(LIST, {})
    assert [len(page.rows) for page in found.pages()] == [100, 50]
    assert len(list(found)) == 150
    assert len(list(found)) == 150


def test_pages_are_fetched_only_when_needed() -> None:
    server = Gateway(FakeClock(), default=listing(1000))
    found = iter(client(server)._iterate(LIST, {}))
    assert server.requests == []
    for _ in range(100):
        next(found)
    assert len(server.calls) == 1


def test_wrong_use_is_refused_at_once() -> None:
    xc = client(Gateway(FakeClock()))
    with pytest.raises(errors.InvalidRequestError):
        xc._iterate(SAVE, {})
    with pytest.raises(errors.InvalidRequestError):
        xc._iterate(LIST, {"page_size": 0})
    with pytest.raises(errors.InvalidRequestError):
        xc._iterate(LIST, {"page": "first"})


@pytest.mark.parametrize("prefetch", [0, 1, 4])
def test_pages_fetched_ahead_keep_their_order(prefetch: int) -> None:
    server = Gateway(FakeClock(), default=listing(950))
    xc = client(server, options=RequestOptions(prefetch=prefetch))
    assert [int(item.id) for item in xc._iterate(LIST, {})] == list(range(950))
    assert len(server.calls) == 10


def test_no_more_is_held_than_was_allowed() -> None:
    server = Gateway(FakeClock(), default=listing(2000))
    xc = client(server, options=RequestOptions(prefetch=3))
    items = iter(xc._iterate(LIST, {}))
    for _ in range(101):
        next(items)
    items.close()  # type: ignore[attr-defined]
    assert len(server.calls) <= 5


def test_an_error_comes_at_its_place() -> None:
    handle = listing(500)

    def failing(request: HttpRequest) -> HttpResponse:
        answer: HttpResponse = failed(4012) if "page=3&" in request.url else handle(request)
        return answer

    xc = client(Gateway(FakeClock(), default=failing))
    items = iter(xc._iterate(LIST, {}))
    assert len([next(items) for _ in range(200)]) == 200
    with pytest.raises(errors.PermissionDeniedError):
        next(items)


def test_a_token_that_dies_in_the_middle() -> None:
    handle, seen = listing(500), set()

    def dying(request: HttpRequest) -> HttpResponse:
        if "page=3&" in request.url and "dead" not in seen:
            seen.add("dead")
            return failed(1000202001, 401)
        answer: HttpResponse = handle(request)
        return answer

    server = Gateway(FakeClock(), default=dying)
    assert [int(i.id) for i in client(server)._iterate(LIST, {})] == list(range(500))
    assert server.tokens == 2


def test_a_cursor_goes_on_where_the_reader_was() -> None:
    xc = client(Gateway(FakeClock(), default=listing(450)))
    reader = xc._iterate(LIST, {})
    items = iter(reader)
    first = [int(next(items).id) for _ in range(230)]
    cursor = reader.cursor
    rest = [int(item.id) for item in xc._iterate(LIST, {}).resume(cursor)]
    assert first + rest == list(range(450))
    assert [int(item.id) for item in xc._iterate(LIST, {}).resume(reader.cursor)] == rest


@pytest.mark.parametrize(
    "cursor", ["", "bd.customer.list:50:1:0", "other:100:1:0", "bd.customer.list:100:x:0"]
)
def test_a_foreign_cursor_is_refused(cursor: str) -> None:
    xc = client(Gateway(FakeClock()))
    with pytest.raises(errors.InvalidRequestError, match="cursor"):
        xc._iterate(LIST, {}).resume(cursor)
