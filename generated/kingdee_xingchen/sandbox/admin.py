"""Calls to the sandbox itself: reset, snapshots, faults, what came in. They are not signed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from .faults import Fault
from .wire import HttpRequest, HttpResponse, from_json, json_answer, lower_headers

if TYPE_CHECKING:
    from .gateway import Gateway

PREFIX = "/__sandbox__/"
HEADER = "x-sandbox-admin"

Call = Callable[["Gateway", dict[str, Any]], Any]


def handle_admin(gateway: Gateway, request: HttpRequest) -> HttpResponse:
    """Answer a call below `/__sandbox__/`.

    It needs the header `X-Sandbox-Admin`, which a web page of another origin can not send.
    """
    if HEADER not in lower_headers(request.headers):
        return _answer(403, {"error": "send the header X-Sandbox-Admin: 1"})
    name = request.path.removeprefix(PREFIX)
    call = _CALLS.get((request.method, name))
    if call is None:
        known = ", ".join(f"{method} {PREFIX}{path}" for method, path in _CALLS)
        return _answer(404, {"error": f"no such call; there are {known}"})
    try:
        body = from_json(request.body) if request.body.strip() else {}
        if not isinstance(body, dict):
            raise ValueError("the body must be a JSON object")
        return _answer(200, call(gateway, body))
    except (ValueError, LookupError) as error:
        return _answer(400, {"error": str(error)})


def _answer(status: int, value: Any) -> HttpResponse:
    return json_answer(status, {"result": value} if not isinstance(value, dict) else value)


def _reset(gateway: Gateway, body: dict[str, Any]) -> Any:
    gateway.reset()
    return {"result": "reset"}


def _snapshot(gateway: Gateway, body: dict[str, Any]) -> Any:
    name = str(body.get("name", "default"))
    gateway.snapshot(name)
    return {"result": name}


def _restore(gateway: Gateway, body: dict[str, Any]) -> Any:
    name = str(body.get("name", "default"))
    gateway.restore(name)
    return {"result": name}


def _add_fault(gateway: Gateway, body: dict[str, Any]) -> Any:
    gateway.faults.add(Fault.make(body))
    return _list_faults(gateway, body)


def _list_faults(gateway: Gateway, body: dict[str, Any]) -> Any:
    return {"faults": [asdict(fault) for fault in gateway.faults.active]}


def _clear_faults(gateway: Gateway, body: dict[str, Any]) -> Any:
    gateway.faults.clear()
    return {"faults": []}


def _rotate(gateway: Gateway, body: dict[str, Any]) -> Any:
    gateway.accounts.rotate()
    return {"result": "the app secret has changed"}


def _expire(gateway: Gateway, body: dict[str, Any]) -> Any:
    gateway.accounts.expire_tokens()
    return {"result": "every app token is expired"}


def _requests(gateway: Gateway, body: dict[str, Any]) -> Any:
    return {"requests": [asdict(record) for record in gateway.requests]}


def _coverage(gateway: Gateway, body: dict[str, Any]) -> Any:
    return {"coverage": [asdict(item) for item in gateway.coverage()]}


_CALLS: dict[tuple[str, str], Call] = {
    ("POST", "reset"): _reset,
    ("POST", "snapshot"): _snapshot,
    ("POST", "restore"): _restore,
    ("GET", "faults"): _list_faults,
    ("POST", "faults"): _add_fault,
    ("DELETE", "faults"): _clear_faults,
    ("POST", "rotate-secret"): _rotate,
    ("POST", "expire-tokens"): _expire,
    ("GET", "requests"): _requests,
    ("GET", "coverage"): _coverage,
}
