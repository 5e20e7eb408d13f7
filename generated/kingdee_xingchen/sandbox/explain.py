"""Why a signature was refused: tries the usual mistakes until one makes the signature it got."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, permutations, product
from urllib.parse import quote, quote_plus, unquote, unquote_plus

from . import canonical

_SAFE = "-_.~"
_FEW = 5
_PRIVATE = re.compile(r"(app_signature=)[^&'\\s|]+")


@dataclass(frozen=True, slots=True)
class _Choice:
    text: str
    cause: str = ""  # empty: this is how it should be


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """What is needed to find out how a signature was made; `headers` by lower-case name."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def names(self) -> list[str]:
        return canonical.signed_names(self.headers.get("x-api-signheaders", ""))


def explain(request: SignedRequest, secrets: Mapping[str, str]) -> str:
    """A sentence for a person: the line that differs, what was expected, the usual cause.

    `secrets` maps a name to a secret; `client_secret` is the right one. No secret and no signature
    is in the text.
    """
    return _PRIVATE.sub(r"\1***", _explain(request, secrets))


def _explain(request: SignedRequest, secrets: Mapping[str, str]) -> str:
    given = request.headers.get("x-api-signature", "")
    digests = _digests(given)
    for name, secret in secrets.items():
        keyed = _try(request, secret, digests)
        if keyed is None:
            continue
        if name == "client_secret":
            return keyed
        return f"the {name} was used as key; the client_secret is needed. {keyed}".strip()
    lines = canonical.canonical_lines(
        request.method, request.path, request.query, request.names, request.headers
    )
    return (
        "no usual mistake makes this signature; the client_secret is likely wrong (or another "
        "query was signed than was sent). Expected canonical string: "
        + "\\n".join(lines)
        + "\\n (with the newline at the end)"
    )


def _try(request: SignedRequest, secret: str, digests: dict[bytes, str]) -> str | None:
    for choices in chain(product(*_lines(request)), _reordered(request)):
        for ending in (_Choice("\n"), _Choice("", "the newline at the end is missing")):
            text = "\n".join(choice.text for choice in choices) + ending.text
            made = hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest()
            if made in digests:
                return _describe(request, choices, ending, digests[made])
    return None


def _describe(
    request: SignedRequest, choices: tuple[_Choice, ...], ending: _Choice, digest_cause: str
) -> str:
    expected = canonical.canonical_lines(
        request.method, request.path, request.query, request.names, request.headers
    )
    wanted = [*expected[:3], "\n".join(expected[3:])]
    labels = ("line 1 (method)", "line 2 (path)", "line 3 (query)", "header lines")
    found = [
        f"{label} differs: expected {want!r}, signed was {choice.text!r}; {choice.cause}"
        for label, want, choice in zip(labels, wanted, choices, strict=True)
        if choice.cause
    ]
    found += [cause for cause in (ending.cause, digest_cause) if cause]
    return ". ".join(found) or "the canonical string was right, the signature header is mangled"


def _digests(given: str) -> dict[bytes, str]:
    """The raw digests that the header could stand for, each with what is wrong with its form."""
    found: dict[bytes, str] = {}
    readings: list[tuple[Callable[[], bytes], str]] = [
        (
            lambda: bytes.fromhex(given),
            "the signature is bare hex; it must be the Base64 of the lower-case hex text",
        ),
        (
            lambda: base64.b64decode(given, validate=True),
            "the Base64 was made of the raw digest; it must be made of its lower-case hex text",
        ),
    ]
    for read, cause in readings:
        try:
            raw = read()
        except ValueError:
            continue
        if len(raw) == 32:
            found[raw] = cause
    try:
        text = base64.b64decode(given, validate=True).decode("ascii")
        lower = text == text.lower()
        found[bytes.fromhex(text)] = "" if lower else "the hex text must be lower case"
    except ValueError:
        pass
    return found


def _lines(request: SignedRequest) -> Iterator[list[_Choice]]:
    method, path = request.method, request.path
    yield _unique(
        _Choice(method), _Choice(method.lower(), "the method must be written in upper case")
    )
    yield _unique(
        _Choice(canonical.encode(path)),
        _Choice(path, "the path must be percent-encoded, / as %2F"),
        _Choice(quote(path, safe=_SAFE).lower(), "the %XX must be in upper case"),
        _Choice(canonical.encode(canonical.encode(path)), "the path was encoded twice"),
        _Choice(canonical.encode(request.path.lstrip("/")), "the path must begin with /"),
        _Choice(
            canonical.encode(f"{path}?{request.query}"), "the query does not belong to this line"
        ),
    )
    yield _unique(*_queries(request))
    yield _unique(*_header_choices(request))


def _queries(request: SignedRequest) -> Iterator[_Choice]:
    raw = [part for part in request.query.split("&") if part]
    ordered = sorted(raw)
    by_key = sorted(raw, key=lambda part: part.partition("=")[0])
    orders = (
        (ordered, ""),
        (raw, "the pairs must be sorted"),
        (by_key, "sort the encoded key=value pairs as whole strings, not by key alone"),
    )
    forms: list[tuple[Callable[[str], str], str]] = [
        (canonical.encode, ""),
        (lambda text: text, "the query was encoded once; it must be twice"),
        (lambda text: unquote_plus(text), "the query was not encoded; it must be, twice"),
        (lambda text: unquote(text), "the query was not encoded; it must be, twice"),
        (_from_value(lambda v: quote(v, safe=_SAFE)), _WIRE),
        (_from_value(quote_plus), _WIRE),
        (_from_value(lambda v: quote(v, safe=_SAFE + "!*'()")), _WIRE),
        (_from_value(lambda v: quote(v, safe=_SAFE + "*").replace("%20", "+")), _WIRE),
        (lambda text: canonical.encode(canonical.encode(text)), "the query was encoded thrice"),
    ]
    for (parts, disorder), (form, cause) in product(orders, forms):
        text = "&".join(
            f"{form(part.partition('=')[0])}={form(part.partition('=')[2])}" for part in parts
        )
        yield _Choice(text, "; ".join(filter(None, (cause, disorder))))
    yield _Choice("", "the query was left out")
    if request.body:
        yield _Choice(
            request.body.decode("utf-8", "replace"), "the body is not signed, only the query is"
        )


_WIRE = (
    "the query on the wire is not the one that was signed (another encoding of space, * or ~): "
    "send exactly the bytes that were encoded first"
)


def _from_value(encoder: Callable[[str], str]) -> Callable[[str], str]:
    """Encode twice from the plain value: what a client signs whose HTTP library re-encodes."""
    return lambda text: canonical.encode(encoder(unquote_plus(text)))


def _reordered(request: SignedRequest) -> Iterator[tuple[_Choice, ...]]:
    """Other orders of a few pairs, signed by a client that sorted only what it sent."""
    pairs = [part for part in request.query.split("&") if part]
    if not 1 < len(pairs) <= _FEW:
        return
    good = canonical.canonical_lines(
        request.method, request.path, request.query, request.names, request.headers
    )
    rest = _Choice("\n".join(good[3:]))
    for order in permutations(pairs):
        text = "&".join(canonical.encode_pair(pair) for pair in order)
        yield _Choice(good[0]), _Choice(good[1]), _Choice(text, "the pairs must be sorted"), rest


def _header_choices(request: SignedRequest) -> Iterator[_Choice]:
    names, headers = request.names, request.headers
    good = canonical.header_lines(names, headers)
    yield _Choice("\n".join(good))
    yield _Choice("\n".join(reversed(good)), "x-api-nonce comes before x-api-timestamp")
    plain = [f"{name}:{headers.get(name.lower(), '')}" for name in names]
    yield _Choice("\n".join(plain), "the header names must be in lower case")
    values = [headers.get(name.lower(), "") for name in names]
    yield _Choice("\n".join(values), "each line is name:value")
    spaced = [line.replace(":", ": ", 1) for line in good]
    yield _Choice("\n".join(spaced), "there is no space after the colon")
    default = canonical.header_lines(list(canonical.SIGNED), headers)
    yield _Choice("\n".join(default), "every header named in X-Api-SignHeaders must be signed")


def _unique(*choices: _Choice) -> list[_Choice]:
    """Each text once, with the first cause: the right form is always the first."""
    seen: dict[str, _Choice] = {}
    for choice in choices:
        seen.setdefault(choice.text, choice)
    return list(seen.values())
