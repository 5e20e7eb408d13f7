"""Saves: create without an id, update with one, as nearly every resource does it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from .amounts import compute
from .catalog import Catalog
from .errors import AUDITED, EXISTS, MISSING, REQUIRED, TOO_MANY, WRONG_FORMAT, BusinessError
from .options import Clock
from .project import SHANGHAI
from .records import Doc
from .refs import References, split
from .schema import Schema
from .store import Store

_OWN_KEYS = {"fi.voucher": "source_bill_no"}
MAX_LINES = 500  # rows per save
_CONTROL = ("id", "operation_key", "ignore_warn")
# States of a fresh bill: open, nothing delivered, nothing settled.
_NEW_BILL = {
    "bill_close_state": "C",
    "io_status": "A",
    "real_io_status": "A",
    "settle_status": "A",
    "currency_id": "1",
    "exchange_rate": 1,
}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Saving:
    """Writes checked bodies into the store."""

    def __init__(self, store: Store, catalog: Catalog, refs: References, clock: Clock) -> None:
        self._store = store
        self._catalog = catalog
        self._refs = refs
        self._clock = clock

    def save(self, kind: str, schema: Schema, body: dict[str, Any]) -> Doc:
        """Create or update one document. The caller holds the transaction.

        `body` has been checked against `schema`.

        Raises `BusinessError` for an unknown id, an audited bill, a number that exists, a
        reference to nothing.
        """
        is_bill = self._catalog.is_bill(kind)
        # With both, the number is the document's own and bill_no that of its source.
        own = "number" in schema.properties or "bill_no" not in schema.properties
        number_field = "number" if own else "bill_no"
        doc = self._existing(kind, body)
        fields = {k: v for k, v in body.items() if k not in _CONTROL}
        self._link(fields, schema, kind, "")
        if doc is None:
            doc = self._new(kind, fields, is_bill, number_field)
        else:
            self._renumber(doc, str(fields.get(number_field) or ""))
            doc.body.update(fields)
            doc.modified = self.now()
        self._finish(doc, schema, is_bill, number_field)
        self._store.put(doc)
        return doc

    def now(self) -> int:
        return int(self._clock() * 1000)

    def _existing(self, kind: str, body: dict[str, Any]) -> Doc | None:
        id_ = str(body.get("id") or "")
        if id_ in ("", "0"):
            return None
        doc = self._store.get(kind, id_)
        if doc is None:
            title = self._catalog.titles.get(kind, kind)
            raise BusinessError(MISSING, f"{title}不存在：id[{id_}]")
        if doc.status == "C" and body.get("operation_key") != "special_save":
            raise BusinessError(AUDITED, f"单据{doc.number}已审核，不允许修改")
        return doc

    def _new(self, kind: str, fields: dict[str, Any], is_bill: bool, number_field: str) -> Doc:
        now = self.now()
        day = self._day(fields) if is_bill else None
        number = str(fields.get(number_field) or "")
        if number and self._store.by_number(kind, number) is not None:
            raise self._exists(kind, number)
        self._guard(kind, fields)
        doc = Doc(kind, self._store.next_id(), number or None, fields, now, now, day=day)
        if not number:
            doc.number = self._next_number(kind, day)
        if is_bill:
            doc.status = "Z"
            doc.body = {**_NEW_BILL, **_settled(fields)}
        return doc

    def _guard(self, kind: str, fields: dict[str, Any]) -> None:
        """Some documents carry a key of the caller's own, by which a second save is refused."""
        name = _OWN_KEYS.get(kind)
        value = fields.get(name) if name else None
        if value and self._store.query(
            f"SELECT 1 FROM doc WHERE kind = ? AND json_extract(body, '$.{name}') = ? LIMIT 1",
            (kind, value),
        ):
            raise BusinessError(EXISTS, f"{name}[{value}]已存在，不允许重复")

    def _next_number(self, kind: str, day: str | None) -> str:
        from .numbers import next_number

        return next_number(self._store, kind, day)

    def _renumber(self, doc: Doc, number: str) -> None:
        if number and number != doc.number:
            if self._store.by_number(doc.kind, number) is not None:
                raise self._exists(doc.kind, number)
            doc.number = number

    def _exists(self, kind: str, number: str) -> BusinessError:
        title = self._catalog.titles.get(kind, kind)
        return BusinessError(EXISTS, f"{title}编码[{number}]已存在，不允许重复")

    def _day(self, fields: dict[str, Any]) -> str:
        given = fields.get("bill_date")
        if given is None:
            return dt.datetime.fromtimestamp(self._clock(), SHANGHAI).strftime("%Y-%m-%d")
        day = str(given)[:10]
        try:
            dt.date.fromisoformat(day if _DAY.fullmatch(day) else "")
        except ValueError:
            raise BusinessError(WRONG_FORMAT, f"字段格式不正确：bill_date[{day}]") from None
        return day

    def _finish(self, doc: Doc, schema: Schema, is_bill: bool, number_field: str) -> None:
        """What follows from the fields: line ids and order, amounts, indexed columns."""
        if is_bill:
            doc.day = self._day({"bill_date": doc.body.get("bill_date", doc.day)})
        doc.body[number_field] = doc.number
        name = doc.body.get("name")
        doc.name = str(name) if name is not None else None
        if "enable" in doc.body:
            doc.enable = 0 if str(doc.body["enable"]) in ("0", "False") else 1
        for field_name, child in schema.properties.items():
            if child.is_rows and isinstance(doc.body.get(field_name), list):
                if len(doc.body[field_name]) > MAX_LINES:
                    raise BusinessError(TOO_MANY, f"分录不能超过{MAX_LINES}行：{field_name}")
                for index, line in enumerate(doc.body[field_name], 1):
                    line["id"] = line.get("id") or self._store.next_id()
                    line["seq"] = index
        compute(doc.body, schema)
        _main_contact(doc.body)

    def _link(self, values: dict[str, Any], schema: Schema, kind: str, path: str) -> None:
        """Put ids in place of numbers, and refuse pointers to documents that are not there."""
        for name in list(values):
            value = values[name]
            child = schema.properties.get(name, Schema())
            if child.is_rows and isinstance(value, list) and child.items is not None:
                for index, line in enumerate(value):
                    self._link(line, child.items, kind, f"{path}{name}[{index}].")
            elif isinstance(value, dict) and child.properties:
                self._link(value, child, kind, f"{path}{name}.")
            elif isinstance(value, str) and value not in ("", "0"):
                self._link_one(values, name, value, kind, path)

    def _link_one(
        self, values: dict[str, Any], name: str, value: str, kind: str, path: str
    ) -> None:
        base, what = split(name) or ("", "")
        target = self._refs.target(base, kind) if what in ("id", "number") else None
        if target is None or not self._refs.known(target):
            return
        if what == "id":
            if self._refs.read(target, value) is None:
                raise BusinessError(MISSING, f"参数{path}{name}[{value}]不存在")
        elif not values.get(f"{base}_id"):
            doc = self._store.by_number(target, value)
            if doc is None:
                raise BusinessError(MISSING, f"参数{path}{name}[{value}]不存在")
            values[f"{base}_id"] = doc.id


def require(body: dict[str, Any], *names: str) -> None:
    """Raise `BusinessError` when none of the fields is given."""
    if not any(body.get(name) for name in names):
        raise BusinessError(REQUIRED, f"必填字段不能为空：{' / '.join(names)}")


def _settled(fields: dict[str, Any]) -> dict[str, Any]:
    """Whoever is sold to or bought from also pays or is paid, unless another is named."""
    given = {}
    for party in ("customer", "supplier"):
        if fields.get(f"{party}_id"):
            given[f"settle_{party}_id"] = fields[f"{party}_id"]
    return {**given, **fields}


def _main_contact(body: dict[str, Any]) -> None:
    """Customers and suppliers are listed and found by their main contact."""
    contacts = [item for item in body.get("contact_persons") or () if isinstance(item, dict)]
    if contacts:
        main = next((item for item in contacts if item.get("is_default_linkman")), contacts[0])
        body["contact_person_main"] = main.get("contact_person")
        body["mobile_main"] = main.get("mobile")
