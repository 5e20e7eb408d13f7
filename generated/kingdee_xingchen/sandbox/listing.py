"""Lists and details of stored documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

import msgspec

from .bodies import document_schema
from .catalog import Catalog, Operation
from .errors import MISSING, REQUIRED, BusinessError
from .filters import Filters, Where
from .numbers import MILLION, plain
from .orders import Orders
from .project import Projector
from .query import one
from .records import Doc, Summary
from .schema import Schema
from .store import Store
from .wire import to_json

_KEPT_ROWS = 200_000  # rendered rows per operation, some 300 bytes each
_SYNONYMS = (
    ("count", "total_count"),
    ("current_page_size", "cur_page_size"),
    ("current_page", "currentPage"),
    ("total_page", "page_count"),
)
_ORDERS = {"number": "number", "name": "name", "create_time": "created", "modify_time": "modified"}


@dataclass(frozen=True, slots=True)
class Window:
    """Which part of a result is asked for. `size` is as asked, `limit` what is really given."""

    page: int
    size: int
    limit: int
    offset: int


class Listing:
    """Answers list and detail operations from the store."""

    def __init__(
        self, store: Store, catalog: Catalog, filters: Filters, projector: Projector
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._filters = filters
        self._projector = projector
        self._orders = Orders(store)
        self._kept: dict[str, dict[int, msgspec.Raw]] = {}
        store.watchers.append(self)

    def written(self, kind: str) -> Schema:
        """The schema of the save of a resource."""
        save = self._catalog.by_verb(kind, "save")
        return document_schema(save.body) if save and save.body else Schema()

    def page(self, operation: Operation, query: Mapping[str, list[str]]) -> dict[str, Any]:
        """The `data` of a list answer; the rows are JSON already."""
        written = self.written(operation.kind)
        where = self._filters.where(operation, query, written)
        order = _order(query)
        bill = self._catalog.is_bill(operation.kind)
        matches = self._orders.matches(operation.kind, where, order, bill=bill)
        window = page_window(operation, query, matches.count)
        rows = matches.rows(window.offset, window.limit)
        items = self._rendered(operation, rows, written)
        totals = self._totals(operation, query, where)
        return page_of(operation, items, matches.count, window, **totals)

    def _totals(
        self, operation: Operation, query: Mapping[str, list[str]], where: Where
    ) -> dict[str, Any]:
        """Sums over all that matches, of the fields that `total_fields` asks for."""
        asked = {name.strip() for name in one(query, "total_fields").split(",")}
        schema = operation.data.properties.get("headers", Schema())
        names = [name for name in schema.properties if name in asked and name.isidentifier()]
        if not names:
            return {}
        sums = ", ".join(
            f"coalesce(sum(CAST(round(json_extract(body, '$.{name}') * {MILLION}) AS INTEGER)), 0)"
            for name in names
        )
        found = self._store.query(f"SELECT {sums} FROM doc WHERE {where.sql}", where.values)[0]
        values = {name: plain(total) for name, total in zip(names, found, strict=True)}
        return {"headers": self._projector.values(values, schema, operation.kind)}

    def _rendered(
        self, operation: Operation, rows: list[int], written: Schema
    ) -> list[msgspec.Raw]:
        """The rows as JSON, from what is kept of earlier answers as far as possible."""
        kept = self._kept.setdefault(operation.id, {})
        missing = [row for row in rows if row not in kept]
        if missing:
            if len(kept) > _KEPT_ROWS:
                for row in [*islice(kept, _KEPT_ROWS // 4)]:
                    del kept[row]
                missing = [row for row in rows if row not in kept]
            schema = operation.row or Schema()
            for doc in self._store.rows(missing):
                answer = self._projector.document(doc, schema, written)
                kept[doc.row] = msgspec.Raw(to_json(answer))
        return [kept[row] for row in rows if row in kept]

    def changed(self, before: Summary | None, doc: Doc | None) -> None:
        """Forget the rendered row of a document, and whatever may show its name."""
        if before is None:
            return
        if before.status is None:
            self._kept.clear()
        else:
            for kept in self._kept.values():
                kept.pop(before.row, None)

    def lost(self) -> None:
        """Forget every rendered row."""
        self._kept.clear()

    def detail(self, operation: Operation, query: Mapping[str, list[str]]) -> dict[str, Any]:
        """The `data` of a detail answer; the document is named by id or number."""
        doc = self._find(operation, query)
        return self._projector.document(doc, operation.data, self.written(operation.kind))

    def _find(self, operation: Operation, query: Mapping[str, list[str]]) -> Doc:
        id_ = one(query, "id")
        number = one(query, "number") or one(query, "bill_no")
        id_ = id_ or one(query, "bill_id")
        if not id_ and not number:
            raise BusinessError(REQUIRED, "必填字段不能为空：id与number二选一")
        doc = (
            self._store.get(operation.kind, id_)
            if id_
            else self._store.by_number(operation.kind, number)
        )
        if doc is None:
            title = self._catalog.titles.get(operation.kind, operation.kind)
            raise BusinessError(MISSING, f"{title}数据不存在：{id_ or number}")
        return doc


def _order(query: Mapping[str, list[str]]) -> str:
    asked = (one(query, "order_by") or one(query, "orderby")).split()
    if asked and asked[0] in _ORDERS:
        down = " DESC" if len(asked) > 1 and asked[1].lower() == "desc" else ""
        return f"{_ORDERS[asked[0]]}{down}, row{down}"
    return ""


def page_window(operation: Operation, query: Mapping[str, list[str]], count: int) -> Window:
    """The page asked for. Over 100 rows the page is cut, silently, as the real one does.

    The offset and the number of pages still follow from the size that was asked for, so rows are
    lost to whoever asks for more: that is the fact a client has to live with.
    """
    paging = operation.paging
    if paging is None:
        return Window(1, max(count, 1), count, 0)
    page = _positive(one(query, paging.page), paging.first, least=paging.first)
    size = _positive(one(query, paging.size), 10, least=1)
    if one(query, "un_page") == "1":
        return Window(paging.first, max(count, 1), count, 0)
    return Window(page, size, min(size, paging.max_size), (page - paging.first) * size)


def page_of(
    operation: Operation, items: list[Any], count: int, window: Window, **extra: Any
) -> dict[str, Any]:
    """The members of a page, as far as the answer's schema has them."""
    rows = operation.items
    known = {
        "count": count,
        "total_count": count,
        "page": window.page,
        "current_page": window.page,
        "currentPage": window.page,
        "page_size": window.size,
        "current_page_size": len(items),
        "cur_page_size": len(items),
        "total_page": -(-count // window.size),
        "page_count": -(-count // window.size),
        **extra,
    }
    _drop_synonyms(known, operation.data)
    answer: dict[str, Any] = {}
    for name, schema in operation.data.properties.items():
        if name == rows:
            answer[name] = items
        elif name in known:
            value = known[name]
            answer[name] = str(value) if schema.type == "string" else value
    return answer


def _drop_synonyms(known: dict[str, Any], schema: Schema) -> None:
    """A schema shared by many lists has every spelling of a member; a real answer has one."""
    for usual, *others in _SYNONYMS:
        if usual in schema.properties:
            for name in others:
                known.pop(name, None)


def _positive(text: str, default: int, *, least: int) -> int:
    try:
        return max(int(text), least) if text else default
    except ValueError:
        raise BusinessError(400, f"invalid page: {text}", status=400) from None
