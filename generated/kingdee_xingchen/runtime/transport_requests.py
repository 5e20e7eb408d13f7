"""The sync transport, on requests."""

from __future__ import annotations

import logging
import ssl
import threading
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict

from .redaction import QueryFilter
from .transport import HttpRequest, HttpResponse, Timeouts, TransportError

_READ = 64 * 1024


class RequestsTransport:
    """Sends over a `requests.Session`, one of its own or one that is handed in.

    `proxies` and `verify` (a path to a CA bundle, or False) are as in requests; without them its
    environment variables count. Environment settings are read once per host. A session that was
    handed in is not closed.
    """

    def __init__(
        self,
        session: requests.Session | None = None,
        *,
        proxies: Mapping[str, str] | None = None,
        verify: bool | str | None = None,
        pool_size: int = 32,
    ) -> None:
        self._own = session is None
        self._session = session or _new_session(pool_size)
        self._proxies = dict(proxies or {})
        self._verify = verify
        self._settings: dict[str, Any] = {}
        self._lock = threading.Lock()
        logging.getLogger("urllib3.connectionpool").addFilter(QueryFilter.instance)

    def send(self, request: HttpRequest, timeouts: Timeouts) -> HttpResponse:
        """Send one request. Raises TransportError."""
        try:
            return self._send(request, timeouts)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            failure = _failure(error)
        # Raised outside the handler: the original's text holds the URL with the app's signature, and
        # must not travel along as __context__.
        raise failure

    def close(self) -> None:
        """Close the session unless it was handed in."""
        if self._own:
            self._session.close()

    def _send(self, request: HttpRequest, timeouts: Timeouts) -> HttpResponse:
        started = time.monotonic()
        prepared = requests.PreparedRequest()
        prepared.method = request.method
        prepared.url = request.url  # verbatim: prepare_url would quote it again
        prepared.headers = CaseInsensitiveDict(request.headers)
        body = request.body
        prepared.body = body if isinstance(body, bytes) or body is None else iter(body)
        if body is not None:
            prepared.headers["Content-Length"] = str(len(body))
        elif request.method not in ("GET", "HEAD"):
            prepared.headers["Content-Length"] = "0"
        prepared._cookies = RequestsCookieJar()
        limit = timeouts.total
        bounded = [t if limit is None else min(t, limit) for t in (timeouts.connect, timeouts.read)]
        answer = self._session.send(
            prepared,
            stream=True,
            allow_redirects=False,
            timeout=(bounded[0], bounded[1]),
            **self._environment(request.url),
        )
        with answer:
            content = _read(answer, started, limit)
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return HttpResponse(answer.status_code, headers, content)

    def _environment(self, url: str) -> dict[str, Any]:
        host = "{0.scheme}://{0.netloc}".format(urlsplit(url))
        with self._lock:
            found = self._settings.get(host)
            if found is None:
                found = dict(
                    self._session.merge_environment_settings(
                        host, dict(self._proxies), True, self._verify, None
                    )
                )
                del found["stream"]
                self._settings[host] = found
        return found


def _new_session(pool_size: int) -> requests.Session:
    session = requests.Session()
    for scheme in ("https://", "http://"):
        session.mount(scheme, HTTPAdapter(pool_connections=4, pool_maxsize=pool_size))
    return session


def _read(answer: requests.Response, started: float, limit: float | None) -> bytes:
    # The socket's timeout starts anew with every byte, so a dripping server needs a look at the clock.
    parts: list[bytes] = []
    while part := answer.raw.read1(_READ, decode_content=True):
        parts.append(part)
        if limit is not None and time.monotonic() - started > limit:
            raise requests.ReadTimeout("the answer took too long")
    return b"".join(parts)


def _failure(error: BaseException) -> TransportError:
    causes = _causes(error)
    for cause in causes:
        if isinstance(cause, urllib3.exceptions.NewConnectionError):
            return TransportError(_reason(causes, "no connection"), kind="connect", sent=False)
        if isinstance(cause, requests.ConnectTimeout | urllib3.exceptions.ConnectTimeoutError):
            return TransportError("connecting took too long", kind="timeout", sent=False)
        # Other TLS errors can also come when an answer is cut off, after the request was carried out.
        if isinstance(cause, ssl.SSLCertVerificationError):
            return TransportError(f"TLS: {cause.verify_message}", kind="connect", sent=False)
        if isinstance(cause, urllib3.exceptions.ProxyError):
            return TransportError("the proxy refused", kind="connect", sent=False)
    if any(isinstance(c, requests.Timeout | TimeoutError) for c in causes):
        return TransportError("the answer took too long", kind="timeout", sent=True)
    if isinstance(error, requests.exceptions.InvalidURL | requests.exceptions.InvalidSchema):
        return TransportError("the base URL is not valid", kind="connect", sent=False)
    return TransportError(_reason(causes, "the connection broke"), kind="broken", sent=True)


def _causes(error: BaseException) -> list[BaseException]:
    """Return the error and whatever is wrapped in it."""
    found: list[BaseException] = []
    queue: list[Any] = [error]
    while queue:
        item = queue.pop()
        if isinstance(item, BaseException) and item not in found:
            found.append(item)
            queue += [item.__cause__, item.__context__, getattr(item, "reason", None), *item.args]
    return found


def _reason(causes: list[BaseException], default: str) -> str:
    """Return the operating system's own words; texts of the libraries hold the URL."""
    for cause in causes:
        if isinstance(cause, OSError) and cause.strerror and isinstance(cause.errno, int):
            return cause.strerror
    return default
