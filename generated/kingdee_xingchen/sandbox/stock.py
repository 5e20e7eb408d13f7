"""Stock: what moved where, and the reports that add it up."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .catalog import Operation
from .listing import page_of, page_window
from .numbers import MILLION, plain
from .project import Projector
from .query import one
from .schema import Schema
from .store import Store

_FILTERS = {
    "filter_material_id": ("m.material", None),
    "filter_stock_id": ("m.stock", None),
    "material_ids": ("m.material", None),
    "material_id": ("m.material", None),
    "material_numbers": ("m.material", "bd.material"),
    "material_number": ("m.material", "bd.material"),
    "stock_ids": ("m.stock", None),
    "stock_id": ("m.stock", None),
    "stock_numbers": ("m.stock", "bd.store"),
    "stock_number": ("m.stock", "bd.store"),
}


class Stock:
    """Answers stock reports from the movements."""

    def __init__(self, store: Store, projector: Projector) -> None:
        self._store = store
        self._projector = projector

    def inventory(self, operation: Operation, query: Mapping[str, list[str]]) -> dict[str, Any]:
        """The `data` of the stock list: one row for each goods and store with a movement."""
        where, values = self._where(query)
        base = f"FROM move m WHERE {where} GROUP BY m.material, m.stock"
        count = int(self._store.query(f"SELECT count(*) FROM (SELECT 1 {base})", values)[0][0])
        window = page_window(operation, query, count)
        found = self._store.query(
            f"SELECT m.material, m.stock, sum(m.qty), sum(m.amount) {base} "
            "ORDER BY m.material, m.stock LIMIT ? OFFSET ?",
            (*values, window.limit, window.offset),
        )
        rows = [self._row(operation, *item) for item in found]
        return page_of(operation, rows, count, window)

    def by_store(self, operation: Operation, query: Mapping[str, list[str]]) -> dict[str, Any]:
        """The `data` of the stock of one goods by store."""
        material = one(query, "material_id")
        found = self._store.query(
            "SELECT s.id, s.name, coalesce(sum(m.qty), 0) FROM doc s LEFT JOIN move m "
            "ON m.stock = s.id AND m.material = ? WHERE s.kind = 'bd.store' "
            "GROUP BY s.id ORDER BY s.number",
            (material,),
        )
        unit = self._store.query(
            "SELECT u.name FROM doc m JOIN doc u ON u.kind = 'bd.measure_unit' "
            "AND u.id = json_extract(m.body, '$.base_unit_id') "
            "WHERE m.kind = 'bd.material' AND m.id = ?",
            (material,),
        )
        zeros = one(query, "is_show_zero_im_qty").lower() in ("true", "1")
        rows = [
            {
                "inv_stock_id": stock,
                "inv_stock": name,
                "inv_im_qty": plain(qty),
                "inv_qty": plain(qty),
                "inv_base_unit": unit[0][0] if unit else "",
            }
            for stock, name, qty in found
            if qty or zeros
        ]
        return {"rows": rows}

    def detail(self, operation: Operation, query: Mapping[str, list[str]]) -> dict[str, Any]:
        """The `data` of the list of every change of stock."""
        where, values = self._where(query)
        count = int(self._store.query(f"SELECT count(*) FROM move m WHERE {where}", values)[0][0])
        window = page_window(operation, query, count)
        found = self._store.query(
            "SELECT m.material, m.stock, m.qty, m.amount, m.day, d.number, d.status "
            f"FROM move m LEFT JOIN doc d ON d.id = m.doc AND d.kind = m.kind WHERE {where} "
            "ORDER BY m.row LIMIT ? OFFSET ?",
            (*values, window.limit, window.offset),
        )
        rows = []
        for material, stock, qty, amount, day, number, status in found:
            way = "in" if qty >= 0 else "out"
            change = Decimal(abs(qty)) / MILLION
            item = {
                "material_id": material,
                "stock_id": stock,
                "bill_date": day,
                "bill_no": number or "期初",
                "bill_status": status or "C",
                f"{way}_qty": change,
                f"{way}_base_qty": change,
                f"{way}_cost": Decimal(abs(amount)) / MILLION,
            }
            rows.append(self._projector.values(item, operation.row or Schema(), operation.kind))
        return page_of(operation, rows, count, window)

    def quantity(self, material: str, stock: str) -> Decimal:
        """What there is of a goods in a store."""
        found = self._store.query(
            "SELECT coalesce(sum(qty), 0) FROM move WHERE material = ? AND stock = ?",
            (material, stock),
        )
        return Decimal(found[0][0]) / MILLION

    def _row(
        self, operation: Operation, material: str, stock: str, qty: int, amount: int
    ) -> dict[str, Any]:
        there = Decimal(qty) / MILLION
        values = {
            "material_id": material,
            "stock_id": stock,
            "qty": there,
            "valid_qty": there,
            "base_qty": there,
            "cost": Decimal(amount) / MILLION,
        }
        return self._projector.values(values, operation.row or Schema(), operation.kind)

    @staticmethod
    def _where(query: Mapping[str, list[str]]) -> tuple[str, list[Any]]:
        parts, values = ["1"], list[Any]()
        for name, (column, kind) in _FILTERS.items():
            given = query.get(name)
            if not given:
                continue
            marks = ",".join("?" * len(given))
            if kind is None:
                parts.append(f"{column} IN ({marks})")
            else:
                parts.append(
                    f"{column} IN (SELECT id FROM doc WHERE kind = ? AND number IN ({marks}))"
                )
                values.append(kind)
            values += given
        for name in ("point_date", "end_date", "filter_date"):
            if query.get(name):
                parts.append("m.day <= ?")
                values.append(query[name][0][:10])
        if query.get("start_date"):
            parts.append("m.day >= ?")
            values.append(query["start_date"][0][:10])
        return " AND ".join(parts), values
