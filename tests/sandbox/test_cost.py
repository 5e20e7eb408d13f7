"""A page costs the same in a small and in a big table, also right after a write."""

from __future__ import annotations

from kingdee_xingchen.sandbox import Gateway, Options, Sizes

from .caller import CUSTOMER, ORDER, Caller, FakeClock
from .small_bundle import small_bundle


def _steps(caller: Caller, path: str, page: int) -> int:
    """Steps of SQLite's machine, in hundreds, for a page right after a save of its kind."""
    caller.post(CUSTOMER, {"name": "新"})
    caller.post(ORDER, caller.order())
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    connection = caller.gateway.store._db
    connection.set_progress_handler(tick, 100)
    data = caller.get(path, page=page, page_size=100).data
    connection.set_progress_handler(None, 0)
    assert len(data["rows"]) == 100
    return count


def test_a_page_does_not_grow_with_the_table() -> None:
    costs = {}
    for size in (400, 8000):
        clock = FakeClock()
        sizes = Sizes(customers=size, suppliers=2, materials=20, bill_lines=5 * size)
        gateway = Gateway(Options(bundle=small_bundle(), sizes=sizes, clock=clock, quota=0))
        caller = Caller(gateway, clock).login()
        for path in (CUSTOMER, ORDER):
            caller.get(path)  # the order of the table is made once
            costs[size, path] = _steps(caller, path, size // 250)
        gateway.close()
    for path in (CUSTOMER, ORDER):
        assert costs[8000, path] < 2 * costs[400, path] + 10, costs
