"""Stock: what moved where, and the reports that add it up."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .catalog import Operation
from .listing import page_of, page_window
from .project import Projector
from .schema import Schema
from .store import Store

MILLION = 1_000_000

_FILTERS = {
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
        rows = [self._row(operation.row or Schema(), *item) for item in found]
        return page_of(operation, rows, count, window)

    def quantity(self, material: str, stock: str) -> Decimal:
        """What there is of a goods in a store."""
        found = self._store.query(
            "SELECT coalesce(sum(qty), 0) FROM move WHERE material = ? AND stock = ?",
            (material, stock),
        )
        return Decimal(found[0][0]) / MILLION

    def _row(
        self, schema: Schema, material: str, stock: str, qty: int, amount: int
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
        return self._projector.values(values, schema, "scm.inventory")

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
        for name in ("point_date", "end_date"):
            if query.get(name):
                parts.append("m.day <= ?")
                values.append(query[name][0][:10])
        return " AND ".join(parts), values
