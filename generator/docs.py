"""What docstrings say of schemas and operations, as paragraphs of spec text and fixed words."""

from __future__ import annotations

from typing import Any

from .names import Name
from .nodes import YamlList, YamlMap
from .schemas import Schemas
from .taint import Text

_FORMATS = {
    "date": "yyyy-MM-dd",
    "local-date-time": "China time",
    "epoch-millis": "a point in time",
}
MAX_VALUES = 40


def struct_doc(node: YamlMap, name: Name) -> tuple[Text | str, ...]:
    """The class docstring: its title and description."""
    title = node.get("title")
    lines: list[Text | str] = [Text(_sentence(title) if isinstance(title, str) else f"{name}.")]
    if isinstance(node.get("description"), str):
        lines += ["", Text(node["description"])]
    return tuple(lines)


def field_doc(node: YamlMap, schemas: Schemas) -> tuple[Text | str, ...]:
    """The docstring below a field, on one line where it fits; empty when there is nothing to say."""
    text = describe(node, schemas)
    return (Text(text),) if text else ()


def describe(node: YamlMap, schemas: Schemas, title: Any = None) -> str:
    """Title, description, meanings of values, length, format and an example, as one sentence."""
    target = schemas.follow(schemas.variant(node).node)
    parts: list[str] = []
    for key in ("title", "description"):
        text = (
            title if key == "title" and isinstance(title, str) else node.get(key, target.get(key))
        )
        if isinstance(text, str) and text.strip():
            parts.append(text.strip().rstrip(".。"))
    meanings = _meanings(target)
    if meanings:
        parts.append(meanings)
    if target.get("format") in _FORMATS:
        parts.append(_FORMATS[target["format"]])
    if isinstance(target.get("maxLength"), int):
        parts.append(f"at most {target['maxLength']} characters")
    if node.get("x-encrypted") is True:
        parts.append("encrypted in answers")
    known = meanings or target.get("format") in _FORMATS
    sample = None if known else _example(target)
    if sample is not None:
        parts.append(f"e.g. {sample}")
    return "; ".join(parts) + "." if parts else ""


def _meanings(node: YamlMap) -> str:
    meanings = node.get("x-enumDescriptions")
    if not isinstance(meanings, YamlMap):
        return ""
    shown = list(meanings.items())[:MAX_VALUES]
    more = ", ..." if len(meanings) > MAX_VALUES else ""
    return ", ".join(f"{value or '(empty)'} {text}" for value, text in shown) + more


def _example(node: YamlMap) -> str | None:
    examples = node.get("examples")
    sample = examples[0] if isinstance(examples, YamlList) and examples else node.get("example")
    if isinstance(sample, bool) or not isinstance(sample, str | int | float):
        return None
    text = str(sample)
    return text if 0 < len(text) <= 60 else None


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "。", "?", "!")) else f"{text}."
