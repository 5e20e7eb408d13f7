"""Stored documents in the shape of an answer schema: names filled in, types as documented."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from .records import Doc
from .refs import References
from .schema import Schema

SHANGHAI = dt.timezone(dt.timedelta(hours=8))
ABSENT: Any = object()

Getter = Callable[[dict[str, Any]], Any]
Plan = list[tuple[str, Getter]]


@dataclass(frozen=True, slots=True)
class _Where:
    """What a schema is projected for: the resource, and the schema that its saves have."""

    kind: str
    written: Schema


class Projector:
    """Makes answers of documents; the work per schema is done once and kept."""

    def __init__(self, refs: References, encrypt: Callable[[str], str] | None = None) -> None:
        self._refs = refs
        self._encrypt = encrypt
        self._plans: dict[tuple[int, str, int], Plan] = {}

    def document(self, doc: Doc, schema: Schema, written: Schema | None) -> dict[str, Any]:
        """A document as `schema` says; `written` is the schema of its save, for renamed fields."""
        return self.values(facts(doc), schema, doc.kind, written or Schema())

    def values(
        self, values: dict[str, Any], schema: Schema, kind: str, written: Schema | None = None
    ) -> dict[str, Any]:
        """Plain values as `schema` says."""
        plan = self._plan(schema, _Where(kind, written or Schema()))
        answer = {}
        for name, getter in plan:
            value = getter(values)
            if value is not ABSENT:
                answer[name] = value
        return answer

    def _plan(self, schema: Schema, where: _Where) -> Plan:
        key = (id(schema), where.kind, id(where.written))
        if key not in self._plans:
            plan: Plan = []
            self._plans[key] = plan
            renamed = _renamed(schema, where.written)
            for name, child in schema.properties.items():
                if not child.write_only:
                    needed = name in schema.required
                    plan.append((name, self._getter(name, child, needed, where, renamed)))
        return self._plans[key]

    def _getter(
        self, name: str, schema: Schema, needed: bool, where: _Where, renamed: dict[str, str]
    ) -> Getter:
        sources = [name, *filter(None, [renamed.get(name)])]
        pointers = self._pointers(name, where.kind)
        convert = self._converter(name, schema, where, renamed)
        empty = _default(schema, needed)
        refs = self._refs

        def get(values: dict[str, Any]) -> Any:
            for source in sources:
                value = values.get(source)
                if value is not None:
                    return convert(value)
            for key, target, attribute in pointers:
                pointed = values.get(key)
                if pointed:
                    value = pointed
                    if attribute != "id":
                        value = refs.attribute(target, pointed, attribute)
                    if value is not None:
                        return convert(value)
            return empty() if callable(empty) else empty

        return get

    def _pointers(self, name: str, kind: str) -> list[tuple[str, str, str]]:
        """`material_model` may be the `model` of the document that `material_id` points to."""
        found = []
        words = name.split("_")
        for cut in range(len(words) - 1, 0, -1):
            base, attribute = "_".join(words[:cut]), "_".join(words[cut:])
            attribute = attribute.removeprefix("id_") or attribute
            target = self._refs.target(base, kind)
            if target:
                keys = (f"{base}_id", f"{base}id_id", f"{base}id")
                found += [(key, target, attribute) for key in keys if key != name]
        return found

    def _converter(
        self, name: str, schema: Schema, where: _Where, renamed: dict[str, str]
    ) -> Callable[[Any], Any]:
        if schema.type == "array" and schema.items is not None:
            item = schema.items
            inner = where.written.properties.get(renamed.get(name, name))
            below = _Where(where.kind, (inner.items if inner else None) or Schema())
            convert = self._converter(name, item, below, {})
            return lambda value: (
                [convert(part) for part in value] if isinstance(value, list) else []
            )
        if schema.type == "object" and schema.properties:
            below = _Where(where.kind, where.written.properties.get(name, Schema()))
            return lambda value: (
                self.values(value, schema, below.kind, below.written)
                if isinstance(value, dict)
                else {}
            )
        if schema.encrypted and self._encrypt is not None:
            encrypt = self._encrypt
            return lambda value: encrypt(str(value)) if value != "" else ""
        return _scalar(schema)


def facts(doc: Doc) -> dict[str, Any]:
    """The fields of a document together with what the system keeps of it."""
    return {
        "creator_id": "1",
        "modifier_id": "1",
        "create_time": doc.created,
        "modify_time": doc.modified,
        "enable": doc.enable,
        "number": doc.number,
        "bill_no": doc.number,
        **doc.body,
        "id": doc.id,
        "bill_status": doc.status,
        "bill_date": doc.day,
    }


def _renamed(schema: Schema, written: Schema) -> dict[str, str]:
    """Fields that the answer spells otherwise than the save: equal lines, or an equal title."""
    spare = {n: s for n, s in written.properties.items() if n not in schema.properties}
    found: dict[str, str] = {}
    titles: dict[str, list[str]] = {}
    for name, child in spare.items():
        titles.setdefault(_title(child), []).append(name)
    for name, child in schema.properties.items():
        if name in written.properties:
            continue
        if child.is_rows:
            best = max(spare, key=lambda n: _likeness(child, spare[n]), default=None)
            if best is not None and _likeness(child, spare[best]) >= 0.5:
                found[name] = best
        else:
            same = titles.get(_title(child), [])
            if len(same) == 1 and _title(child) and spare[same[0]].type != "array":
                found[name] = same[0]
    return found


def _title(schema: Schema) -> str:
    return schema.title.partition("（")[0].replace("-", "").replace(" ", "")


def _likeness(one: Schema, other: Schema) -> float:
    if not (one.is_rows and other.is_rows and one.items and other.items):
        return 0.0
    first, second = set(one.items.properties), set(other.items.properties)
    return len(first & second) / min(len(first), len(second))


def _default(schema: Schema, needed: bool) -> Any:
    """What an answer has for a field that nobody wrote."""
    match schema.type:
        case "array":
            return list
        case "object":
            return dict if not schema.properties else ABSENT
        case "number" | "integer" if not schema.enum:
            return 0
        case "boolean":
            return False
        case "string" if not schema.enum:
            if schema.format == "decimal":
                return "0"
            if schema.format is None:
                return ""
        case _:
            pass
    if not needed:
        return ABSENT
    return schema.enum[0] if schema.enum else schema.example


def _scalar(schema: Schema) -> Callable[[Any], Any]:
    match schema.type:
        case "string":
            if schema.format in ("local-date-time", "date", "epoch-millis") or _is_time(schema):
                return lambda value: _time(value, schema.format)
            return lambda value: _enumerated(_text(value, bool(schema.enum)), schema)
        case "integer":
            return lambda value: _enumerated(_whole(value), schema)
        case "number":
            return _number
        case "boolean":
            return lambda value: value in (True, 1, "1", "true", "True")
        case _:
            return lambda value: value


def _is_time(schema: Schema) -> bool:
    return schema.format is None and schema.title.endswith(("时间", "日期"))


def _enumerated(value: Any, schema: Schema) -> Any:
    return value if not schema.enum or value in schema.enum else ABSENT


def _text(value: Any, enumerated: bool) -> str:
    if isinstance(value, bool):
        return ("1" if value else "0") if enumerated else str(value).lower()
    if isinstance(value, Decimal):
        return f"{value:f}"
    return str(value)


def _whole(value: Any) -> Any:
    try:
        return int(value)
    except (TypeError, ValueError):
        return ABSENT


def _number(value: Any) -> Any:
    try:
        number = Decimal(value)
    except (TypeError, ValueError, InvalidOperation):
        return ABSENT
    return number if number.is_finite() else ABSENT


def _time(value: Any, form: str | None) -> str:
    """Epoch milliseconds as the text that the format asks for; text is left as it is."""
    if not isinstance(value, int):
        text = str(value)
        return text[:10] if form == "date" else text
    if form == "epoch-millis":
        return str(value)
    moment = dt.datetime.fromtimestamp(value // 1000, SHANGHAI)
    return moment.strftime("%Y-%m-%d" if form == "date" else "%Y-%m-%d %H:%M:%S")
