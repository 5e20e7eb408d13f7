"""The type of a field from its name and what was seen: the table of spec/README.md as code."""

from __future__ import annotations

import re
from typing import Any

from .seen import Seen

_SWITCH = re.compile(r"(?:is|show|has|allow|ignore|need)_\w+\Z")
_ID = re.compile(r"(?:\w+_)?ids?[0-9]*\Z")
_INTEGER = re.compile(
    r"(?:src_)?seq\Z|\w*count\Z|(?:\w+_)?page(?:_\w+)?\Z|attachments\Z|kf_period\Z"
)
_TEXT = re.compile(r"acct_for_\w+\Z|conversion_rate\Z")
_AMOUNT = re.compile(
    r"(?:\w+_)?(?:amount|amt|price|qty|quantity|rate|cost|fee|debt|balance|discount|coefficient|money"
    r"|deposit|weight|volume|percent|loss)(?:_for)?[0-9]*\Z"
)
_FIGURE = re.compile(
    r"(?:debit|credit|cess|tax|total_tax|consume_inv_tax|hpf|num|high|wide|length|yield|subsist_info"
    r"|credit_limit|bill_dis_distribution|integral|usable|last|pre|acc_um_depr|accum_depr|month_depr"
    r"|year_\w*depr|\w+_val|\w+_val_diff|available\w*|accu_\w+|pre_ver_\w+|\w+_insurance|\w+_edu"
    r"|housing_\w+|\w+_points)\Z"
)
_TIME = re.compile(r"\w*(?:time|date)\w*\Z")
_NUMERIC = {"bit", "digits", "fraction", "millis", "big", "empty"}


def guess(name: str, seen: Seen) -> dict[str, Any]:
    """`type` and `format` of a field; objects and lists come back as their bare type.

    A field that was only ever null is taken for text, unless its name says more.
    """
    kinds = seen.kinds
    if kinds & {"object", "array"}:
        return {"type": seen.main("object", "array")}
    forms = set(seen.forms)
    if not kinds and is_figure(name):
        return {"type": "number", "format": "decimal"}
    if kinds == {"boolean"} or (_SWITCH.match(name) and forms <= {"bit", "bool", "empty"}):
        return {"type": "boolean"}
    if _ID.match(name):
        return {"type": "integer", "format": "id"} if kinds == {"integer"} else {"type": "string"}
    if not kinds:
        return {"type": "string"}
    return _figure(name, seen, forms) or _numbers(name, seen, forms) or _text(name, forms)


def is_figure(name: str) -> bool:
    """Whether the conventions make every field of this name a decimal."""
    if _TEXT.match(name) or _SWITCH.match(name):
        return False
    return bool(_AMOUNT.match(name) or _FIGURE.match(name))


def _figure(name: str, seen: Seen, forms: set[str]) -> dict[str, Any] | None:
    if not is_figure(name):
        return None
    # An amount that is hidden from the user comes as text like ***, and is a decimal all the same.
    if not _AMOUNT.match(name) and not forms <= _NUMERIC:
        return None
    text = seen.main("string", "integer", "number") == "string"
    return {"type": "string" if text else "number", "format": "decimal"}


def _numbers(name: str, seen: Seen, forms: set[str]) -> dict[str, Any] | None:
    if _INTEGER.match(name) and forms <= {"bit", "digits", "empty"}:
        return {"type": "integer"}
    if not seen.kinds <= {"integer", "number"}:
        return None
    if "number" in seen.kinds:
        return {"type": "number", "format": "decimal"}
    if forms == {"millis"} and _TIME.match(name):
        return {"type": "integer", "format": "epoch-millis"}
    return {"type": "integer", "format": "id"} if "big" in forms else {"type": "integer"}


def _text(name: str, forms: set[str]) -> dict[str, Any]:
    known = forms - {"empty"}
    if known == {"millis"} and _TIME.match(name):
        return {"type": "string", "format": "epoch-millis"}
    if (
        known
        and known <= {"date", "midnight"}
        and not (name == "audit_date" and "date" not in known)
    ):
        day = "date" in known or name.endswith("date")
        return {"type": "string", "format": "date" if day else "local-date-time"}
    if known and known <= {"local", "midnight"}:
        return {"type": "string", "format": "local-date-time"}
    return {"type": "string"}
