"""Every rule of the comparison: a stable id, its usual level and what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["breaking", "risky", "safe"]
LEVELS: tuple[Level, ...] = ("breaking", "risky", "safe")


@dataclass(frozen=True, slots=True)
class Rule:
    """`level` holds unless the change itself says better (see the code that reports it)."""

    level: Level
    about: str


_BREAKING = {
    "operation-removed": "the operation is gone",
    "operation-renamed": "same method and path under another operationId, so another Python name",
    "parameter-removed": "the keyword of the method is gone",
    "parameter-became-required": "callers who leave it out are refused",
    "new-required-parameter": "callers who do not know it are refused",
    "request-body-removed": "the method takes no body any more",
    "request-body-became-required": "callers who send none are refused",
    "new-required-request-body": "callers who send none are refused",
    "request-property-removed": "the keyword of the class is gone",
    "request-property-became-required": "callers who leave it out are refused",
    "request-property-became-read-only": "it is not sent any more, the keyword is gone",
    "request-property-became-not-nullable": "callers who send null are refused",
    "request-type-changed": "callers build another type",
    "request-enum-value-removed": "callers who send it are refused",
    "new-required-request-property": "callers who do not know it are refused",
    "response-property-removed": "callers who read it fail",
    "response-property-became-optional": "callers must expect that it is absent",
    "response-property-became-nullable": "callers must expect null",
    "response-property-became-write-only": "it is not answered any more, callers who read it fail",
    "response-type-changed": "callers read another type",
    "response-removed": "the method returns nothing any more",
    "paging-removed": "the method that iterates is gone",
    "python-method-removed": "a method is gone",
    "python-method-changed": "the arguments or the result of a method are others",
    "python-class-removed": "a class is gone",
    "python-class-renamed": "a class with the same fields has another name",
    "python-field-removed": "a field of a class is gone",
    "python-field-changed": "a field has another type, or became required",
}
_RISKY = {
    "operation-moved": "another method or path: the Python name stays, the address does not",
    "operation-editions-narrowed": "accounts of some editions lose it",
    "operation-idempotence-changed": "what is repeated after a failure changes",
    "operation-security-changed": "other headers are sent",
    "parameter-moved": "sent in another part of the request",
    "paging-changed": "the iteration asks or stops in another way",
    "request-body-media-changed": "the body is encoded in another way",
    "request-wire-type-changed": "another JSON type is sent for the same Python type",
    "request-enum-introduced": "only some values are known now; others may be refused",
    "request-constraint-tightened": "values that were accepted may be refused",
    "request-default-changed": "leaving it out means something else",
    "response-wire-type-changed": "another JSON type is read into the same Python type",
    "response-enum-value-added": "callers meet a value that they do not know",
    "response-payload-changed": "the result is taken from another member of the answer",
    "response-status-removed": "an answer is not described any more",
    "keyword-changed": "something of which the effect is not known here",
    "return-code-removed": "the code has no exception of its own any more",
    "return-code-changed": "the code raises another exception, or is repeated in another way",
    "server-changed": "requests go elsewhere by default",
    "python-method-sends-other": "the method fills in other values than before",
    "python-base-changed": "isinstance() with a class that it extended is false now",
}
_SAFE = {
    "operation-added": "a new operation",
    "operation-editions-widened": "accounts of more editions have it",
    "operation-deprecated": "still works, is marked as going away",
    "operation-status-changed": "documented or undocumented, deprecated no longer",
    "parameter-added": "a new optional parameter",
    "parameter-became-optional": "may be left out",
    "paging-added": "a new method that iterates",
    "request-body-added": "a new optional body",
    "request-body-became-optional": "may be left out",
    "request-property-added": "a new optional field",
    "request-property-became-optional": "may be left out",
    "request-property-became-writable": "a field that was only read can be sent",
    "request-property-became-nullable": "null is accepted",
    "request-type-widened": "what was accepted still is",
    "request-enum-value-added": "one more value is accepted",
    "request-constraint-loosened": "what was accepted still is",
    "response-property-added": "a new field",
    "response-property-became-readable": "a field that was only sent is answered",
    "response-property-became-required": "is always there",
    "response-property-became-not-nullable": "is never null",
    "response-type-narrowed": "what callers expect still holds",
    "response-enum-value-removed": "a value is not answered any more",
    "response-constraint-changed": "length or range of an answer",
    "response-added": "the method returns something now",
    "response-status-added": "one more answer is described",
    "return-code-added": "one more code with an exception of its own",
    "deprecation-changed": "a field or parameter is marked as going away, or no longer",
    "documentation-changed": "titles, descriptions, examples, sources",
    "python-method-added": "a new method",
    "python-method-widened": "a method accepts more or answers less",
    "python-class-added": "a new class",
    "python-field-added": "a new field",
    "python-field-widened": "a field that callers notice only for the better",
}
RULES: dict[str, Rule] = {
    name: Rule(level, about)
    for level, rules in zip(LEVELS, (_BREAKING, _RISKY, _SAFE), strict=True)
    for name, about in rules.items()
}
