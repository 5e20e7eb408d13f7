"""Which field of a document points to which other document: `customer_id` is a customer."""

from __future__ import annotations

from typing import Any

from .catalog import Catalog
from .records import Doc
from .store import Store

# The last words of a field's name before `_id`, `_number`, `_name`; the longest match counts.
TARGETS: dict[str, str] = {
    "customer": "bd.customer",
    "supplier": "bd.supplier",
    "material": "bd.material",
    "stock": "bd.store",
    "unit": "bd.measure_unit",
    "emp": "bd.emp",
    "saler": "bd.emp",
    "operator": "bd.emp",
    "buyer": "bd.emp",
    "dept": "bd.department",
    "deptid": "bd.department",
    "department": "bd.department",
    "currency": "bd.currency",
    "settle_account": "bd.settlement_account",
    "pay_type": "bd.settlement_type",
    "settlement_type": "bd.settlement_type",
    "setting_term": "bd.setting_term",
    "brand": "bd.material_brand",
    "c_level": "bd.c_level",
    "sp": "bd.space",
    "country": "sys.country",
    "province": "sys.province",
    "city": "sys.city",
    "district": "sys.district",
    "delivery_type": "bd.delivery_type",
    "logistics_company": "bd.logistics_company",
    "creator": "sys.user",
    "modifier": "sys.user",
    "auditor": "sys.user",
}
_SUFFIXES = ("_id", "_number", "_name")


class References:
    """Finds and reads the documents that fields point to."""

    def __init__(self, store: Store, catalog: Catalog) -> None:
        self._store = store
        self._catalog = catalog
        self._cache: dict[str, tuple[int, dict[str, Doc | None]]] = {}

    def target(self, base: str, kind: str) -> str | None:
        """The kind that `<base>_id` points to within documents of `kind`, if any."""
        if base in ("group", "parent"):
            if kind.endswith("_group"):
                return kind
            return f"{kind}_group" if base == "group" or kind == "bd.material" else None
        words = base.split("_")
        for start in range(len(words)):
            found = TARGETS.get("_".join(words[start:]))
            if found:
                return found
        return None

    def read(self, kind: str, id_: str) -> Doc | None:
        """The document of a kind by id; kept until the kind changes."""
        version = self._store.version(kind)
        stamp, docs = self._cache.get(kind, (-1, {}))
        if stamp != version:
            docs = {}
            self._cache[kind] = (version, docs)
        if id_ not in docs:
            docs[id_] = self._store.get(kind, id_)
        return docs[id_]

    def attribute(self, kind: str, id_: str, name: str) -> Any:
        """A field of the document pointed to (`name`, `number`, `model`, ...), or `None`."""
        doc = self.read(kind, id_)
        if doc is None:
            return None
        if name == "number":
            return doc.number
        if name == "name":
            return doc.name
        found = doc.body.get(name)
        further = split(name) if found is None else None
        if further is not None and further[1] != "id":
            # `customer_group_name`: the customer's group is one more step away.
            base, what = further
            target, next_id = self.target(base, kind), doc.body.get(f"{base}_id")
            if target and next_id:
                return self.attribute(target, next_id, what)
        return found

    def known(self, kind: str) -> bool:
        """True when there are documents of this kind, so that a wrong id can be told."""
        found = self._store.query("SELECT 1 FROM doc WHERE kind = ? LIMIT 1", (kind,))
        return bool(found)


def split(name: str) -> tuple[str, str] | None:
    """`("customer", "name")` for `customer_name`; `None` for names that point to nothing."""
    for suffix in _SUFFIXES:
        if name.endswith(suffix) and len(name) > len(suffix):
            return name[: -len(suffix)], suffix[1:]
    return None
