"""The return codes of `x-errors`: what they mean and what to do about them."""

from __future__ import annotations

from typing import Any

from .ir import ReturnCode
from .nodes import YamlList, YamlMap
from .problems import Place, Problems
from .taint import Text

_TEXTS = ("kind", "title", "meaning", "remedy")
_KNOWN = {"code", "http", "layer", "name", "message", "retry", "evidence", *_TEXTS}
_RETRY = ("never", "reads", "always")


def return_codes(document: YamlMap, problems: Problems) -> tuple[ReturnCode, ...]:
    """Read the codes; `return-code` for one that is incomplete, unknown in a member, or repeated."""
    found: dict[int, ReturnCode] = {}
    listed = document.get("x-errors")
    for entry in listed if isinstance(listed, YamlList) else ():
        if not isinstance(entry, YamlMap):
            problems.add(document.place("x-errors"), "return-code", "each must be a mapping")
            continue
        code = _one(entry, problems)
        if code is None:
            continue
        if code.code in found:
            _wrong(entry, "code", f"{code.code} is listed already", problems)
        found[code.code] = code
    return tuple(found.values())


def _one(entry: YamlMap, problems: Problems) -> ReturnCode | None:
    code: Any = entry.get("code")
    if not isinstance(code, int):
        _wrong(entry, "code", "needs `code`, an integer", problems)
        return None
    for key in entry:
        if key not in _KNOWN:
            _wrong(entry, key, f"{key!r} is not a member of a return code", problems)
    missing = [key for key in _TEXTS if not isinstance(entry.get(key), str)]
    if missing:
        _wrong(entry, "code", f"needs {', '.join(missing)}", problems)
        return None
    retry = entry.get("retry", "never")
    if retry not in _RETRY:
        _wrong(entry, "retry", f"retry must be one of {', '.join(_RETRY)}", problems)
    kind, title, meaning, remedy = (Text(entry[key]) for key in _TEXTS)
    return ReturnCode(code, kind, title, meaning, remedy, Text(str(retry)))


def _wrong(entry: YamlMap, key: str, message: str, problems: Problems) -> None:
    place: Place = entry.place(key)
    problems.add(place, "return-code", message)
