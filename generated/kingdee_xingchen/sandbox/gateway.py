"""The gateway core: one request in, one answer out; no sockets, driven by the bundled spec."""

from __future__ import annotations

import logging
import threading
import uuid
from collections import deque
from email.utils import formatdate

from .accounts import Accounts
from .admin import PREFIX, handle_admin
from .behaviours import AUTHORIZE_PATH, TOKEN_PATH, Behaviours, Covered
from .catalog import Catalog, Operation, load_catalog
from .checks import Checks
from .errors import SYSTEM_ERROR, BusinessError, PlainError, Refusal
from .examples import example
from .faults import Fault, Faults
from .limits import Limits
from .options import Options
from .query import one, read_query
from .seed import fill
from .store import Store
from .wire import HttpRequest, HttpResponse, RequestRecord, json_answer, lower_headers

log = logging.getLogger("kingdee_xingchen.sandbox")

FIDELITY = "X-Sandbox-Fidelity"


class Gateway:
    """The double of the gateway. Safe for several threads: one request at a time.

    `handle` raises nothing for whatever request comes in; what is refused is an answer, as on the
    wire. `faults` and `accounts` may be changed by the owner at any time.
    """

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()
        self.catalog: Catalog = load_catalog(self.options.bundle)
        self.accounts = Accounts(self.options)
        self.faults = Faults(self.options)
        self.requests: deque[RequestRecord] = deque(maxlen=10_000)
        self.shift = 0.0  # seconds by which the gateway's clock is ahead
        self._lock = threading.RLock()
        self._limits = Limits(self.options)
        self._checks = Checks(self.options, self.catalog, self.accounts)
        self._snapshots: dict[str, bytes] = {}
        self._date = (0, "")
        self.store = Store(self.options.data)
        if self.store.empty:
            self._fill()
        self._behaviours = Behaviours(
            self.options, self.catalog, self.store, self.accounts.client_secret
        )

    def close(self) -> None:
        """Close the state; what is in a file stays there."""
        with self._lock:
            self.store.close()

    def reset(self) -> None:
        """Back to the sample data; faults, quotas, tokens and the request log are forgotten too."""
        with self._lock:
            self.store.clear()
            self._fill()
            self._forget()

    def rewind(self, name: str) -> None:
        """As `reset`, but to the documents of a snapshot, which is faster."""
        with self._lock:
            self.restore(name)
            self._forget()

    def _forget(self) -> None:
        self.faults.clear()
        self._limits.reset()
        self.accounts.reset()
        self.requests.clear()
        self.shift = 0.0

    def snapshot(self, name: str = "default") -> None:
        """Remember all documents under a name, in memory."""
        with self._lock:
            self._snapshots[name] = self.store.dump()

    def restore(self, name: str = "default") -> None:
        """Bring the documents of a snapshot back; `LookupError` when there is none of the name."""
        with self._lock:
            if name not in self._snapshots:
                raise LookupError(f"no snapshot has the name {name!r}")
            self.store.load(self._snapshots[name])
            self._limits.reset()

    def coverage(self) -> list[Covered]:
        """What is modelled and what is answered by example, for every operation."""
        with self._lock:
            return self._behaviours.coverage()

    def handle(self, request: HttpRequest) -> HttpResponse:
        """Answer one request."""
        with self._lock:
            if request.path.startswith(PREFIX):
                return handle_admin(self, request)
            operation = self.catalog.operations.get(request.path, {}).get(request.method)
            name = operation.id if operation else ""
            hits = self.faults.hits(name)
            try:
                response = self._guarded(request, hits)
            except Refusal as refusal:
                response = refusal.response()
                response.errcode = response.errcode or refusal.errcode or None
            except Exception:
                log.exception("%s %s failed inside the sandbox", request.method, request.path)
                response = BusinessError(SYSTEM_ERROR, "系统异常").response()
            self._finish(request, response, name or None, hits)
            return response

    def _fill(self) -> None:
        with self.store.transaction():
            fill(self.store, self.options)

    def _guarded(self, request: HttpRequest, hits: list[Fault]) -> HttpResponse:
        shift = self.shift
        for fault in hits:
            if fault.kind in ("reset", "truncate") and fault.before:
                raise PlainError(502, "", html=True)
            if fault.kind == "rotated-secret":
                self.accounts.rotate()
                self.accounts.expire_tokens()
            if fault.kind == "clock":
                shift += fault.seconds
            refusal = self.faults.refusal(fault)
            if refusal is not None:
                raise refusal
        return self._answer(request, shift)

    def _finish(
        self, request: HttpRequest, response: HttpResponse, name: str | None, hits: list[Fault]
    ) -> None:
        shift = self.shift
        for fault in hits:
            if fault.kind == "clock":
                shift += fault.seconds
            elif fault.kind == "latency":
                response.delay += fault.seconds
            elif fault.kind in ("reset", "truncate"):
                response.cut = fault.kind
            elif fault.kind == "dirty":
                self.faults.spoil(response)
        headers = response.headers
        headers["X-Api-Requestid"] = str(uuid.uuid4())
        headers["Date"] = self._http_date(self.options.clock() + shift)
        headers["Server"] = "nginx"
        self.requests.append(
            RequestRecord(request.method, request.path, response.status, response.errcode, name)
        )

    def _http_date(self, moment: float) -> str:
        second = int(moment)
        if self._date[0] != second:
            self._date = (second, formatdate(second, usegmt=True))
        return self._date[1]

    def _answer(self, request: HttpRequest, shift: float) -> HttpResponse:
        operation = self._checks.route(request)
        self._checks.authenticate(request, lower_headers(request.headers), operation, shift)
        if operation.path == TOKEN_PATH:
            self._limits.count_token()
        elif operation.needs_token:
            self._limits.count_call()
        query = read_query(request.query, operation)
        if operation.path == AUTHORIZE_PATH:
            found = self.accounts.authorization(one(query, "outerInstanceId"))
            return json_answer(200, {"code": 200, "msg": "success", "data": found})
        if operation.path == TOKEN_PATH:
            data = self.accounts.token(one(query, "app_key"), one(query, "app_signature"))
            return json_answer(200, {"errcode": 0, "description": "成功", "data": data})
        found_handler = self._behaviours.find(operation)
        if found_handler is None:
            return json_answer(200, _example(operation), {FIDELITY: "example"})
        data = found_handler[0](operation, query, request.body)
        answer = {"errcode": 0, "description": "success", "data": data}
        return json_answer(200, answer, {FIDELITY: "modelled"})


def _example(operation: Operation) -> object:
    answer = example(operation.answer)
    if isinstance(answer, dict):
        if "errcode" in answer:
            answer.update(errcode=0, description="success")
            answer.pop("description_cn", None)
        if answer.get("data", "") is None:
            del answer["data"]
    return answer
