"""The signature as the server sees it: from the raw request, independent of the client's code.

The client must not be the judge of its own signature, so nothing of `runtime.signing` is used.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from urllib.parse import quote

SIGNED = ("X-Api-Nonce", "X-Api-TimeStamp")


def encode(text: str) -> str:
    """The gateway's percent-encoding: RFC 3986 unreserved kept, a space is `+`."""
    return quote(text, safe="-_.~").replace("%20", "+")


def query_line(raw_query: str) -> str:
    """The third line: raw pairs sorted as whole strings, each side encoded once more."""
    pairs = sorted(part for part in raw_query.split("&") if part.partition("=")[0])
    return "&".join(encode_pair(pair) for pair in pairs)


def encode_pair(pair: str) -> str:
    key, _, value = pair.partition("=")
    return f"{encode(key)}={encode(value)}"


def signed_names(sign_headers: str) -> list[str]:
    """Names in `X-Api-SignHeaders` in the order in which they are signed."""
    return sorted(name.strip() for name in sign_headers.split(",") if name.strip())


def header_lines(names: list[str], headers: Mapping[str, str]) -> list[str]:
    return [f"{name.lower()}:{headers.get(name.lower(), '').strip()}" for name in names]


def canonical_lines(
    method: str, path: str, raw_query: str, names: list[str], headers: Mapping[str, str]
) -> list[str]:
    """The lines of the canonical string; joined with newlines and closed by one more."""
    return [method, encode(path), query_line(raw_query), *header_lines(names, headers)]


def sign(client_secret: str, canonical: str) -> str:
    """Base64 of the lower-case hex text of HMAC-SHA256."""
    digest = hmac.new(client_secret.encode(), canonical.encode(), hashlib.sha256).hexdigest()
    return base64.b64encode(digest.encode()).decode()


def app_signature(app_key: str, app_secret: str) -> str:
    """What `kingdee_auth_token` expects: the app key signed with the app secret."""
    return sign(app_secret, app_key)


def verify(
    client_secret: str, method: str, path: str, raw_query: str, headers: Mapping[str, str]
) -> bool:
    """True when the signature of the request (lower-case header names) is right."""
    names = signed_names(headers.get("x-api-signheaders", ""))
    lines = canonical_lines(method, path, raw_query, names, headers)
    expected = sign(client_secret, "\n".join(lines) + "\n")
    given = headers.get("x-api-signature", "")
    return hmac.compare_digest(expected.encode(), given.encode("utf-8", "replace"))
