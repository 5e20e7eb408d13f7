"""Which operation is modelled, and by what; everything else answers an example of its schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .bodies import document_schema, wrapper_of
from .catalog import Catalog, Operation
from .effects import Effects
from .filters import Filters
from .listing import Listing
from .operate import Operate
from .options import Options
from .privacy import encrypt
from .project import Projector
from .protojson import check_lengths, read_body
from .push import Push
from .records import Doc
from .refs import References
from .reports import Reports
from .saving import Saving
from .schema import Schema
from .stock import Stock
from .store import Store
from .wire import from_json

Query = Mapping[str, list[str]]
Handler = Callable[[Operation, Query, bytes], Any]

TOKEN_PATH = "/jdyconnector/app_management/kingdee_auth_token"
AUTHORIZE_PATH = "/jdyconnector/app_management/push_app_authorize"
_PAGE_WORDS = {"page", "pagesize", "page_size"}


@dataclass(frozen=True, slots=True)
class Covered:
    """One row of the coverage table."""

    operation: str
    title: str
    fidelity: str  # modelled | example
    how: str


class Behaviours:
    """Finds the handler of an operation; the handlers answer its `data`."""

    def __init__(
        self, options: Options, catalog: Catalog, store: Store, client_secret: str
    ) -> None:
        self._catalog = catalog
        self._store = store
        refs = References(store, catalog)
        hide = (lambda text: encrypt(text, client_secret)) if options.encrypt else None
        projector = Projector(refs, hide)
        self.listing = Listing(store, catalog, Filters(refs), projector)
        self.stock = Stock(store, projector)
        self.saving = Saving(store, catalog, refs, options.clock)
        self.effects = Effects(store, catalog)
        self.operate = Operate(store, catalog, self.saving, self.effects)
        self.push = Push(store, catalog, self.saving)
        self.reports = Reports(store, projector, options.clock)
        self._refs = refs
        self._special = self._specials()
        self._kept: dict[str, tuple[Handler, str] | None] = {}

    def find(self, operation: Operation) -> tuple[Handler, str] | None:
        """The handler and what it does in a few words; `None` when nothing models it."""
        if operation.id not in self._kept:
            self._kept[operation.id] = self._choose(operation)
        return self._kept[operation.id]

    def coverage(self) -> list[Covered]:
        """What is modelled and what is not, for every operation."""
        rows = []
        for operation in self._catalog.all():
            if operation.path in (TOKEN_PATH, AUTHORIZE_PATH):
                rows.append(Covered(operation.id, operation.title, "modelled", "authorization"))
                continue
            found = self.find(operation)
            fidelity, how = ("modelled", found[1]) if found else ("example", "from the schema")
            rows.append(Covered(operation.id, operation.title, fidelity, how))
        return rows

    def _choose(self, operation: Operation) -> tuple[Handler, str] | None:
        special = self._special.get(operation.path)
        if special is not None and operation.method == special[2]:
            return special[0], special[1]
        save = self._catalog.by_verb(operation.kind, "save")
        stored = save is not None and self._stores(save)
        seeded = self._refs.known(operation.kind)
        match operation.verb:
            case "save" | "batch" if stored and operation.body is not None:
                return self._do_save, "create, update, unique numbers"
            case "list" if (stored or seeded) and operation.row is not None:
                return self._do_list, "filters, order, pages over what is stored"
            case "get" if (stored or seeded) and operation.data.properties:
                return self._do_get, "what is stored, names filled in"
            case _:
                return None

    def _specials(self) -> dict[str, tuple[Handler, str, str]]:
        """Operations that are more than one stored document: path -> handler, words, method."""
        sums = "sums over the audited bills"
        stock, reports = self.stock, self.reports
        read: dict[str, tuple[Callable[[Operation, Query], Any], str]] = {
            "scm/inventory": (stock.inventory, "sums of the stock movements"),
            "scm/inventory_stock": (stock.by_store, "sums of the stock movements"),
            "inv/inv_inventory_ims": (stock.inventory, "sums of the stock movements"),
            "scm/inv_detail": (stock.detail, "the stock movements"),
            "sal/sal_summary_rpt_ims": (reports.sales, sums),
            "arap/ar_summary_report": (reports.receivables, sums),
            "arap/ar_report": (reports.receivables, sums),
            "arap/ap_summary_report": (reports.payables, sums),
            "arap/arap_balance": (reports.balances, sums),
            "arap/customer_business": (reports.business, sums),
            "bd/material_unit": (reports.units, "units of the goods"),
            "bd/material_price": (reports.prices, "prices of the goods"),
            "arap/customer_debt": (reports.debts, sums),
        }
        found: dict[str, tuple[Handler, str, str]] = {
            f"/jdy/v2/{path}": (_reading(call), words, "GET")
            for path, (call, words) in read.items()
        }
        operate, push = "audit state, deletion, closing", "target bill from the source's lines"
        found["/jdy/v2/sys/common_operate"] = (self._do_operate, operate, "POST")
        found["/jdy/v2/sys/bill_push"] = (self._do_push, push, "POST")
        return found

    def _stores(self, save: Operation) -> bool:
        """True when a save is one document (or a list of them) with a name or number."""
        schema = document_schema(save.body or Schema())
        return bool({"number", "bill_no", "name"} & set(schema.properties))

    def _do_list(self, operation: Operation, query: Query, body: bytes) -> Any:
        return self.listing.page(operation, query)

    def _do_get(self, operation: Operation, query: Query, body: bytes) -> Any:
        return self.listing.detail(operation, query)

    def _do_save(self, operation: Operation, query: Query, body: bytes) -> Any:
        listed = self._guide_list(operation, body)
        if listed is not None:
            return listed
        values = read_body(body, operation.body or Schema())
        check_lengths(values, operation.body or Schema())
        wrapper = wrapper_of(operation.body or Schema())
        schema = document_schema(operation.body or Schema())
        documents = [values]
        if wrapper:
            inner = values.get(wrapper) or {}
            documents = inner if isinstance(inner, list) else [inner]
        with self._store.transaction():
            docs = [self._save_one(operation, schema, values) for values in documents]
        return self._reply(operation, docs)

    def _save_one(self, operation: Operation, schema: Schema, values: dict[str, Any]) -> Doc:
        doc = self.saving.save(operation.kind, schema, values)
        key = values.get("operation_key")
        if key == "audit" and doc.status == "Z":
            self.operate.apply(doc, "audit")
        elif key == "unaudit" and doc.status == "C":
            self.operate.apply(doc, "unaudit")
        return doc

    def _do_operate(self, operation: Operation, query: Query, body: bytes) -> Any:
        values = read_body(body, operation.body or Schema(), required=False)
        with self._store.transaction():
            docs = self.operate.run(values)
        return self._reply(operation, docs)

    def _do_push(self, operation: Operation, query: Query, body: bytes) -> Any:
        values = read_body(body, operation.body or Schema())
        with self._store.transaction():
            docs = self.push.run(values)
        return self._reply(operation, docs)

    def _guide_list(self, operation: Operation, body: bytes) -> Any:
        """The guide's own sample lists customers by POST with `{"pagesize": "100", "page": 1}`."""
        try:
            values = from_json(body)
        except ValueError:
            return None
        listing = self._catalog.by_verb(operation.kind, "list")
        if not isinstance(values, dict) or not values or not set(values) <= _PAGE_WORDS:
            return None
        if listing is None or listing.paging is None or listing.path != operation.path:
            return None
        size = values.get("pagesize", values.get("page_size", 10))
        query = {
            listing.paging.page: [str(values.get("page", 1))],
            listing.paging.size: [str(size)],
        }
        return self.listing.page(listing, query)

    @staticmethod
    def _reply(operation: Operation, docs: list[Doc]) -> dict[str, Any]:
        """The reply of a write, as far as the answer's schema has the members."""
        schema = operation.data
        whole = _members(docs)
        if not schema.properties:
            return {name: whole[name] for name in ("ids", "id_number_map")}
        rows = schema.properties.get("rows", Schema())
        if rows.items is not None:
            names = set(rows.items.properties)
            whole["rows"] = [
                {name: value for name, value in _members([doc]).items() if name in names}
                for doc in docs
            ]
        return {name: whole[name] for name in schema.properties if name in whole}


def _members(docs: list[Doc]) -> dict[str, Any]:
    """What replies say of the documents that were written, under every name in use."""
    numbers = {doc.id: doc.number or "" for doc in docs}
    first = docs[0] if docs else None
    return {
        "ids": list(numbers),
        "id_number_map": numbers,
        "id": first.id if first else "",
        "number": numbers[first.id] if first else "",
        "bill_no": numbers[first.id] if first else "",
        "errors": [],
    }


def _reading(call: Callable[[Operation, Query], Any]) -> Handler:
    return lambda operation, query, body: call(operation, query)
