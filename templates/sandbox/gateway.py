"""The gateway core: one request in, one answer out; no sockets, driven by the bundled spec."""

from __future__ import annotations

import logging
import threading
import uuid
from collections import deque
from collections.abc import Callable, Mapping
from email.utils import formatdate
from typing import Any

from .accounts import Accounts
from .catalog import Catalog, Operation, load_catalog
from .checks import Checks
from .errors import BusinessError, Refusal
from .examples import example
from .filters import Filters
from .listing import Listing
from .operate import Operate
from .options import Options
from .project import Projector
from .protojson import read_body
from .query import one, read_query
from .refs import References
from .saving import Saving
from .schema import Schema
from .seed import fill
from .stock import Stock
from .store import Doc, Store
from .wire import (
    HttpRequest,
    HttpResponse,
    RequestRecord,
    from_json,
    json_answer,
    lower_headers,
)

log = logging.getLogger("kingdee_xingchen.sandbox")

TOKEN_PATH = "/jdyconnector/app_management/kingdee_auth_token"
AUTHORIZE_PATH = "/jdyconnector/app_management/push_app_authorize"
_PAGE_WORDS = {"page", "pagesize", "page_size"}

Query = Mapping[str, list[str]]
Handler = Callable[[Operation, Query, bytes], Any]


class Gateway:
    """The double of the gateway. Safe for several threads: one request at a time.

    Raises nothing for whatever request comes in; what is refused is an answer, as on the wire.
    """

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()
        self.catalog: Catalog = load_catalog(self.options.bundle)
        self.accounts = Accounts(self.options)
        self.store = Store(self.options.data)
        self.requests: deque[RequestRecord] = deque(maxlen=10_000)
        self._lock = threading.RLock()
        self._checks = Checks(self.options, self.catalog, self.accounts)
        refs = References(self.store, self.catalog)
        projector = Projector(refs)
        self._listing = Listing(self.store, self.catalog, Filters(refs), projector)
        self._saving = Saving(self.store, self.catalog, refs, self.options.clock)
        self._operate = Operate(self.store, self.catalog, self._saving)
        self._stock = Stock(self.store, projector)
        if self.store.empty:
            with self.store.transaction():
                fill(self.store, self.options)

    def close(self) -> None:
        self.store.close()

    def handle(self, request: HttpRequest) -> HttpResponse:
        """Answer one request."""
        with self._lock:
            try:
                response = self._answer(request)
            except Refusal as refusal:
                response = refusal.response()
                response.errcode = response.errcode or refusal.errcode
            except Exception:
                log.exception("%s %s failed inside the sandbox", request.method, request.path)
                response = BusinessError(2000002000, "系统异常").response()
            self._finish(request, response)
            return response

    def _finish(self, request: HttpRequest, response: HttpResponse) -> None:
        response.headers.setdefault("X-Api-Requestid", str(uuid.uuid4()))
        response.headers.setdefault("Date", formatdate(self.options.clock(), usegmt=True))
        response.headers.setdefault("Server", "nginx")
        methods = self.catalog.operations.get(request.path, {})
        operation = methods.get(request.method)
        self.requests.append(
            RequestRecord(
                request.method,
                request.path,
                response.status,
                response.errcode,
                operation.id if operation else None,
            )
        )

    def _answer(self, request: HttpRequest) -> HttpResponse:
        operation = self._checks.route(request)
        self._checks.authenticate(request, lower_headers(request.headers), operation)
        query = read_query(request.query, operation)
        if operation.path == AUTHORIZE_PATH:
            return self._authorize(operation, query)
        if operation.path == TOKEN_PATH:
            data = self.accounts.token(one(query, "app_key"), one(query, "app_signature"))
            return json_answer(200, {"errcode": 0, "description": "成功", "data": data})
        handler = self._handler(operation)
        if handler is None:
            answer = example(operation.answer)
            if isinstance(answer, dict) and "errcode" in answer:
                answer.update(errcode=0, description="success")
            return json_answer(200, answer, {"X-Sandbox-Fidelity": "example"})
        data = handler(operation, query, request.body)
        answer = {"errcode": 0, "description": "success", "data": data}
        return json_answer(200, answer, {"X-Sandbox-Fidelity": "modelled"})

    def _authorize(self, operation: Operation, query: Query) -> HttpResponse:
        found = self.accounts.authorization(one(query, "outerInstanceId"))
        return json_answer(200, {"code": 200, "msg": "success", "data": found})

    def _handler(self, operation: Operation) -> Handler | None:
        """What models an operation; `None` when nothing does."""
        if operation.entity_methods or operation.path.endswith("/sys/common_operate"):
            return self._do_operate
        if operation.path.endswith("/scm/inventory"):
            return self._do_inventory
        saved = self.catalog.by_verb(operation.kind, "save") is not None
        match operation.verb:
            case "save" if operation.body is not None:
                return self._do_save
            case "list" if saved and operation.paging:
                return self._do_list
            case "get" if saved:
                return self._do_get
            case _:
                return None

    def _do_inventory(self, operation: Operation, query: Query, body: bytes) -> Any:
        return self._stock.inventory(operation, query)

    def _do_list(self, operation: Operation, query: Query, body: bytes) -> Any:
        return self._listing.page(operation, query)

    def _do_get(self, operation: Operation, query: Query, body: bytes) -> Any:
        return self._listing.detail(operation, query)

    def _do_save(self, operation: Operation, query: Query, body: bytes) -> Any:
        listed = self._guide_list(operation, body)
        if listed is not None:
            return listed
        values = read_body(body, operation.body or Schema())
        with self.store.transaction():
            doc = self._saving.save(operation, values)
            if values.get("operation_key") == "audit" and doc.status == "Z":
                self._operate.apply(doc, "audit")
        return _reply([doc])

    def _do_operate(self, operation: Operation, query: Query, body: bytes) -> Any:
        values = read_body(body, operation.body or Schema(), required=False)
        with self.store.transaction():
            docs = self._operate.run(values)
        return _reply(docs)

    def _guide_list(self, operation: Operation, body: bytes) -> Any:
        """The guide's own sample lists customers by POST with `{"pagesize": "100", "page": 1}`."""
        try:
            values = from_json(body)
        except ValueError:
            return None
        listing = self.catalog.by_verb(operation.kind, "list")
        if not isinstance(values, dict) or not values or not set(values) <= _PAGE_WORDS:
            return None
        if listing is None or listing.paging is None or listing.path != operation.path:
            return None
        size = values.get("pagesize", values.get("page_size", 10))
        query = {
            listing.paging.page: [str(values.get("page", 1))],
            listing.paging.size: [str(size)],
        }
        return self._listing.page(listing, query)


def _reply(docs: list[Doc]) -> dict[str, Any]:
    return {
        "ids": [doc.id for doc in docs],
        "id_number_map": {doc.id: doc.number or "" for doc in docs},
    }
