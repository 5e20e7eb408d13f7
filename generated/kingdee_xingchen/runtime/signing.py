"""The gateway's request signature: pure functions from text to text, no state and no clock."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from urllib.parse import quote

NONCE_HEADER = "X-Api-Nonce"
TIMESTAMP_HEADER = "X-Api-TimeStamp"

_UNRESERVED = "-_.~"  # beside letters and digits, the only characters RFC 3986 leaves as they are


def encode_query(pairs: Iterable[tuple[str, str]]) -> str:
    """Encode query pairs as they travel: strict RFC 3986, sorted as whole `key=value` texts.

    Repeated keys stay repeated and an empty value gives `key=`. The result is pure ASCII and is both
    what must be sent and what `canonical_string` signs.
    """
    return "&".join(sorted(f"{percent(key)}={percent(value)}" for key, value in pairs))


def percent(text: str) -> str:
    """Percent-encode every UTF-8 byte except letters, digits and `-_.~`."""
    return quote(text, safe=_UNRESERVED)


def canonical_string(
    method: str,
    path: str,
    wire_query: str,
    nonce: str,
    timestamp: str,
    headers: Mapping[str, str] | None = None,
) -> str:
    """Return the text that is signed.

    `wire_query` is the query exactly as sent (no `?`); its pairs are sorted as whole texts and each side
    is encoded once more. `timestamp` is 13-digit epoch milliseconds. `headers` are additional signed
    headers; nonce and timestamp are always signed. The final newline is part of the text.
    """
    signed = {**(headers or {}), NONCE_HEADER: nonce, TIMESTAMP_HEADER: timestamp}
    lines = [method.upper(), _gateway_encode(path), _signed_query(wire_query)]
    lines += [f"{name.lower()}:{signed[name]}" for name in sorted(signed)]
    return "\n".join(lines) + "\n"


def signed_header_names(headers: Mapping[str, str] | None = None) -> str:
    """Return the value of `X-Api-SignHeaders` for these additional signed headers."""
    return ",".join(sorted([*(headers or {}), NONCE_HEADER, TIMESTAMP_HEADER]))


def sign(client_secret: str, canonical: str) -> str:
    """Return `X-Api-Signature`: Base64 of the lower-case hex HMAC-SHA256 (88 characters)."""
    digest = hmac.new(client_secret.encode(), canonical.encode(), hashlib.sha256)
    return base64.b64encode(digest.hexdigest().encode("ascii")).decode("ascii")


def app_signature(app_key: str, app_secret: str) -> str:
    """Return the `app_signature` parameter of the token call: the app key signed with the app secret."""
    return sign(app_secret, app_key)


def _signed_query(wire_query: str) -> str:
    pairs = (pair.partition("=") for pair in sorted(wire_query.split("&")))
    return "&".join(
        f"{_gateway_encode(key)}={_gateway_encode(value)}" for key, _, value in pairs if key
    )


def _gateway_encode(text: str) -> str:
    # The gateway writes a space as "+", unlike RFC 3986; our own wire text never holds a space.
    return percent(text).replace("%20", "+")
