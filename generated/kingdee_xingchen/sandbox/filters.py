"""List filters: what each documented query parameter means for stored documents, as SQL."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .catalog import Operation, Parameter
from .project import SHANGHAI
from .refs import References, split
from .schema import Schema

_SWITCHES = re.compile(
    r"(show|is_data_perm|un_page|total_fields|order_?by|include|not_view|is_not_show|is_show)"
)
_TIMES = {
    "create_start_time": ("created", ">="),
    "create_end_time": ("created", "<="),
    "modify_start_time": ("modified", ">="),
    "modify_end_time": ("modified", "<="),
    "start_modified": ("modified", ">="),
    "end_modified": ("modified", "<="),
}
_TIMES |= {
    "start_time": ("created", ">="),
    "end_time": ("created", "<="),
    "begin_time": ("modified", ">="),
    "expire_time": ("modified", "<="),
}
_BOUND = re.compile(r"(min|max)_[A-Za-z0-9_]+")
_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]+)?")
_DAYS = {
    "start_bill_date": ">=",
    "start_date": ">=",
    "begin_date": ">=",
    "end_bill_date": "<=",
    "end_date": "<=",
    "expire_date": "<=",
}


@dataclass(slots=True)
class Where:
    """An SQL condition on the table of documents, with its values."""

    parts: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)  # whose documents the condition looks at
    enable: int | None = None
    usual: bool = True  # nothing is asked beside the kind and the enabled state

    def add(self, part: str, *values: Any) -> None:
        """One more condition that must hold."""
        self.usual = False
        self.parts.append(part)
        self.values.extend(values)

    def only(self, kind: str) -> None:
        """Documents of one kind."""
        self.kinds.add(kind)
        self.parts.insert(0, "kind = ?")
        self.values.insert(0, kind)

    def enabled(self, enable: int) -> None:
        """Only enabled or only disabled ones."""
        self.enable = enable
        self.parts.append("enable = ?")
        self.values.append(enable)

    @property
    def sql(self) -> str:
        return " AND ".join(self.parts)

    @property
    def key(self) -> tuple[str, tuple[Any, ...]]:
        return self.sql, tuple(self.values)


class Filters:
    """Makes conditions of queries."""

    def __init__(self, refs: References) -> None:
        self._refs = refs

    def where(self, operation: Operation, query: Mapping[str, list[str]], written: Schema) -> Where:
        """The condition of a list request; parameters that filter nothing are left out."""
        where = Where()
        where.only(operation.kind)
        names = {parameter.name: parameter for parameter in operation.parameters}
        if "enable" in names and "enable" not in query:
            where.enabled(1)
        paging = operation.paging
        skipped = {paging.page, paging.size} if paging else set()
        for name in sorted(names.keys() & query.keys()):
            if name not in skipped and not _SWITCHES.match(name):
                self._add(where, names[name], query[name], operation.kind, written)
        return where

    def _add(
        self, where: Where, parameter: Parameter, values: list[str], kind: str, written: Schema
    ) -> None:
        name, first = parameter.name, values[0]
        if name in _TIMES:
            _add_time(where, parameter, first)
        elif _BOUND.fullmatch(name) and _NUMBER.fullmatch(first):
            compare = ">=" if name.startswith("min_") else "<="
            where.add(f"CAST(json_extract(body, '$.{name[4:]}') AS REAL) {compare} ?", float(first))
        elif name in _DAYS:
            where.add(f"day {_DAYS[name]} ?", first[:10])
        elif name == "enable":
            if first != "-1":
                where.enabled(1 if first in ("1", "true") else 0)
        elif name == "search":
            where.add("(instr(name, ?) > 0 OR instr(number, ?) > 0)", first, first)
        elif name in ("id", "ids"):
            where.add(f"id IN ({_marks(values)})", *values)
        elif name in ("number", "numbers", "bill_no"):
            where.add(f"number IN ({_marks(values)})", *values)
        elif name == "name":
            where.add("instr(name, ?) > 0", first)
        elif name == "bill_status":
            # "A" is printed for "not audited" on some pages; stored is Z.
            where.add("status = ?", "Z" if first == "A" else first)
        else:
            self._field(where, name, values, kind, written)

    def _field(
        self, where: Where, name: str, values: list[str], kind: str, written: Schema
    ) -> None:
        """A filter by a field of the document or of its lines, directly or by reference."""
        singular = name[:-1] if name.endswith(("_ids", "_numbers")) else name
        base, what = split(singular) or _pointing(singular) or (singular, "")
        if singular in ("group", "parent"):
            base, what = singular, "id"
        target = self._refs.target(base, kind) if what else None
        if target:
            where.kinds.add(target)
        if target and what != "id":
            condition = {
                "name": "instr(name, ?) > 0",
                "number": f"number IN ({_marks(values)})",
            }.get(what, f"json_extract(body, '$.{what}') = ?")
            used = values if what == "number" else values[:1]
            source = f"SELECT id FROM doc WHERE kind = ? AND {condition}"
            self._match(where, f"{base}_id", source, [target, *used], written)
        elif target:
            self._match(where, f"{base}_id", _marks(values), values, written)
        else:
            self._match(where, name, _marks(values), values, written)

    @staticmethod
    def _match(
        where: Where, field_name: str, source: str, values: list[Any], written: Schema
    ) -> None:
        if not re.fullmatch(r"[A-Za-z0-9_]+", field_name):
            return
        names = [field_name]
        if field_name.endswith("_id") and field_name not in written.properties:
            names.append(f"{field_name[:-3]}id_id")
        table = next(
            (
                name
                for name, child in written.properties.items()
                if child.is_rows and child.items and field_name in child.items.properties
            ),
            None,
        )
        if table and not any(name in written.properties for name in names):
            where.add(
                f"EXISTS (SELECT 1 FROM json_each(body, '$.{table}') line WHERE "
                f"CAST(json_extract(line.value, '$.{field_name}') AS TEXT) IN ({source}))",
                *values,
            )
            return
        extract = ", ".join(f"json_extract(body, '$.{name}')" for name in (*names, "__none"))
        where.add(f"CAST(coalesce({extract}) AS TEXT) IN ({source})", *values)


def _add_time(where: Where, parameter: Parameter, value: str) -> None:
    column, compare = _TIMES[parameter.name]
    if parameter.schema.format == "date":
        where.add(f"day {compare} ?", value[:10])
        return
    if "修改" in parameter.title or "更新" in parameter.title:
        column = "modified"
    moment = _moment(value)
    if moment is not None:
        where.add(f"{column} {compare} ?", moment)


def _pointing(name: str) -> tuple[str, str] | None:
    base, _, attribute = name.partition("_")
    return (base, attribute) if attribute in ("model", "barcode") else None


def _marks(values: list[Any]) -> str:
    return ",".join("?" * len(values))


def _moment(text: str) -> int | None:
    """Epoch milliseconds from the digits, or from `yyyy-MM-dd[ HH:mm:ss]` in China time."""
    if re.fullmatch(r"-?[0-9]{1,18}", text):
        return int(text) if int(text) >= 0 else None
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return int(moment.replace(tzinfo=SHANGHAI).timestamp() * 1000)
