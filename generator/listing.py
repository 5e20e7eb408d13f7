"""What the spec covers: every operation on a line, and the counts by module."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from .bundle import Bundle
from .lint.operations import operations
from .nodes import YamlMap


def list_operations(bundle: Bundle) -> list[dict[str, object]]:
    """Each operation as a mapping: id, method, path, title, editions, status, resource."""
    tags = bundle.document.get("tags", [])
    editions = {tag["name"]: tag.get("x-editions", []) for tag in tags if isinstance(tag, YamlMap)}
    return [
        {
            "id": node.get("operationId", ""),
            "method": method.upper(),
            "path": path,
            "title": node.get("summary", ""),
            "editions": list(
                node.get("x-editions", editions.get((node.get("tags") or [""])[0], []))
            ),
            "status": "undocumented" if node.get("x-undocumented") is True else "documented",
            "paged": "x-paging" in node,
        }
        for path, method, node in operations(bundle.document)
    ]


def table(rows: Sequence[dict[str, object]]) -> str:
    """The operations as a table for a terminal; Chinese characters are two columns wide."""
    columns = ("id", "method", "path", "title", "editions", "status")
    lines: list[tuple[str, ...]] = [columns]
    for row in rows:
        editions = row["editions"]
        shown = ",".join(editions) if isinstance(editions, list) and editions else "all"
        lines.append(tuple(shown if c == "editions" else str(row[c]) for c in columns))
    widths = [max(_width(line[i]) for line in lines) for i in range(len(columns))]
    return "\n".join(
        "  ".join(_padded(cell, width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def coverage(bundle: Bundle) -> str:
    """Operations, lists, schemas and fields by module, as a Markdown table."""
    counts: dict[str, list[int]] = {}
    for row in list_operations(bundle):
        line = counts.setdefault(str(row["id"]).split(".")[0], [0, 0, 0, 0, 0])
        line[0] += 1
        line[1] += row["status"] == "undocumented"
        line[2] += bool(row["paged"])
    schemas = bundle.document.get("components", {}).get("schemas", {})
    for name, schema in schemas.items():
        module = bundle.owners.get(name, "").split("/")[0]
        line = counts.setdefault(module, [0, 0, 0, 0, 0])
        line[3] += 1
        line[4] += len(schema.get("properties", {}))
    head = [
        "| module | operations | undocumented | lists | schemas | fields |",
        "|---|---|---|---|---|---|",
    ]
    body = [_row(module, counts[module]) for module in sorted(counts)]
    total = [sum(line[i] for line in counts.values()) for i in range(5)]
    return "\n".join([*head, *body, _row("all", total)]) + "\n"


def replace_section(text: str, name: str, body: str) -> str | None:
    """`text` with what stands between the comments of section `name` replaced; None without them."""
    start, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    head, found, rest = text.partition(start)
    _, closed, tail = rest.partition(end)
    return f"{head}{start}{body}{end}{tail}" if found and closed else None


def _row(name: str, counts: Iterable[int]) -> str:
    return f"| {name} | " + " | ".join(str(count) for count in counts) + " |"


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))
