"""Names for Python from names of a spec: decided here, once."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata

# Names that generated modules use themselves; a field or argument of that name gets a `_`.
RESERVED = frozenset(
    {"Any", "Decimal", "Final", "Input", "Literal", "Mapping", "Model", "None", "Sequence"}
    | {"UNSET", "UnsetType", "bool", "bytes", "dict", "dt", "field", "float", "int", "list"}
    | {"object", "str", "tuple", "type_", "body", "cls", "options", "ops", "self"}
)
# Members of structs and resources that a generated name must not hide.
_MEMBERS = frozenset({"call", "close", "copy", "decode", "for_account", "from_env", "mro"})

_BAD = re.compile(r"[^\w]+")
_UNDERSCORES = re.compile(r"__+")
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# Some frameworks make the names of operations from path and function, which gets long.
MAX_NAME = 120


class Name(str):
    """A valid Python identifier, made only by the functions below."""

    __slots__ = ()


def snake(raw: str) -> Name | None:
    """`raw` as the name of a field or argument; None when nothing of it can be one.

    Look-alike characters are folded as Python itself folds them (NFKC), so that equal names meet.
    """
    text = _words(raw)
    return _finish(text + "_" if text in RESERVED else text)


def member(raw: str) -> Name | None:
    """`raw` as the name of a method, a resource or a group of them, or None."""
    text = _words(raw)
    return _finish(text + "_" if text in _MEMBERS else text)


def pascal(raw: str) -> Name | None:
    """`raw` as the name of a class, or None. A name that already is one stays as it is."""
    text = _clean(raw)
    if not (text.isidentifier() and text[:1].isupper() and "_" not in text):
        words = re.split(r"[_\s]+", _WORD_START.sub("_", text))
        text = "".join(word[:1].upper() + word[1:] for word in words)
    if text and not text.isidentifier():
        text = "N" + text
    if not text.isidentifier() or len(text) > MAX_NAME:
        return None
    return Name(text + "_" if keyword.iskeyword(text) or hasattr(builtins, text) else text)


def constant(raw: str) -> Name | None:
    """`raw` as the name of a constant, or None."""
    name = snake(raw)
    return Name(name.rstrip("_").upper()) if name else None


def joined(*parts: Name) -> Name:
    """Names put one after the other, still a name."""
    return Name("".join(parts))


def module_path(raw: str) -> tuple[Name, ...] | None:
    """`bd/customer` as the parts of a module path, or None when one part is no plain name."""
    parts = raw.split("/")
    if all(re.fullmatch(r"[a-z][a-z0-9_]*", part) for part in parts):
        return tuple(Name(p + "_" if keyword.iskeyword(p) else p) for p in parts)
    return None


def _clean(raw: str) -> str:
    text = unicodedata.normalize("NFKC", raw)
    return _BAD.sub("_", text)


def _words(raw: str) -> str:
    return _UNDERSCORES.sub("_", _WORD_START.sub("_", _clean(raw))).lower().strip("_")


def _finish(text: str) -> Name | None:
    if text and not text.isidentifier():
        text = "n_" + text
    if not text.isidentifier() or len(text) > MAX_NAME:
        return None
    return Name(text + "_" if keyword.iskeyword(text) else text)
