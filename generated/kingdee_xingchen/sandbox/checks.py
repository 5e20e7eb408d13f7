"""The gateway's checks of one request, in its own order, before any business code."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping

from . import canonical
from .accounts import Accounts
from .catalog import Catalog, Operation
from .errors import GatewayError, PlainError
from .explain import SignedRequest, explain
from .options import Options
from .wire import HttpRequest

log = logging.getLogger("kingdee_xingchen.sandbox")

WINDOW_MS = 5 * 60 * 1000
_TIMESTAMP = re.compile(r"[0-9]{13}|[0-9]{10}")
_DIGITS = re.compile(r"[0-9]+\Z")


class Checks:
    """Checks of route, headers, time, signature, token, router address and edition."""

    def __init__(self, options: Options, catalog: Catalog, accounts: Accounts) -> None:
        self._options = options
        self._catalog = catalog
        self._accounts = accounts

    def route(self, request: HttpRequest) -> Operation:
        """The operation meant; 5001 for an unknown path, before any authentication."""
        methods = self._catalog.operations.get(request.path)
        if methods is None:
            raise GatewayError(5001, explain=f"no operation has the path {request.path}")
        operation = methods.get(request.method)
        if operation is None:
            raise GatewayError(5002, explain=f"this path knows {', '.join(methods)}")
        return operation

    def authenticate(
        self,
        request: HttpRequest,
        headers: Mapping[str, str],
        operation: Operation,
        shift: float = 0.0,
    ) -> None:
        """Size, headers, time window, client id, signature, and the app token where one is needed.

        `shift` is by how many seconds the gateway's clock is ahead.
        """
        self._size(request)
        self._headers(headers)
        self._time(headers.get("x-api-timestamp", "").strip(), shift)
        self._client(headers["x-api-clientid"].strip())
        self._signature(request, headers)
        if operation.needs_token:
            self._accounts.check_token(headers.get("app-token", "").strip())
            self._router(headers.get("x-gw-router-addr", "").strip())
            self._edition(operation)

    def _size(self, request: HttpRequest) -> None:
        if request.method == "GET" and len(request.target) > self._options.max_target:
            limit = self._options.max_target
            raise PlainError(414, "414 Request-URI Too Large", explain=f"over {limit} characters")
        if len(request.body) > self._options.max_body:
            limit = self._options.max_body
            raise PlainError(413, "413 Request Entity Too Large", explain=f"over {limit} bytes")

    def _headers(self, headers: Mapping[str, str]) -> None:
        if not headers.get("x-api-clientid", "").strip():
            raise GatewayError(4002, explain="the header X-Api-ClientID is missing")
        version = headers.get("x-api-auth-version", "").strip()
        if version != "2.0":
            raise GatewayError(4001, explain=f"X-Api-Auth-Version must be 2.0, not {version!r}")
        names = canonical.signed_names(headers.get("x-api-signheaders", ""))
        lower = [name.lower() for name in names]
        for name in canonical.SIGNED:
            if name.lower() not in lower:
                raise GatewayError(4007, explain=f"X-Api-SignHeaders does not name {name}")
        # A missing timestamp is the time check's to refuse, with 4006.
        absent = [name for name in lower if name not in headers and name != "x-api-timestamp"]
        if absent:
            raise GatewayError(4007, explain=f"signed headers that were not sent: {absent}")
        if not _DIGITS.match(headers["x-api-nonce"].strip()):
            raise GatewayError(4007, explain="X-Api-Nonce must be a positive integer")

    def _time(self, stamp: str, shift: float) -> None:
        texts = (
            f"Unauthorized, errDescEn: X-Api-TimeStamp is invalid: {stamp[:20]}",
            f"认证失败, errDescCn: X-Api-TimeStamp过期: {stamp[:20]}",
        )
        if not _TIMESTAMP.fullmatch(stamp):
            raise GatewayError(4006, texts, explain="X-Api-TimeStamp must be 13 digits (ms)")
        # Seconds were seen to pass this check of the real gateway.
        sent = int(stamp) if len(stamp) == 13 else int(stamp) * 1000
        now = int((self._options.clock() + shift) * 1000)
        if abs(now - sent) > WINDOW_MS:
            seconds = (sent - now) / 1000
            raise GatewayError(
                4006, texts, explain=f"the timestamp is {seconds:+.0f} s off; 300 s are allowed"
            )

    def _client(self, client_id: str) -> None:
        if client_id == self._accounts.client_id:
            return
        # The real gateway answered 4002 for the unknown id "test"; ids are decimal strings.
        code = 4003 if _DIGITS.match(client_id) else 4002
        raise GatewayError(code, explain="no app has this X-Api-ClientID")

    def _signature(self, request: HttpRequest, headers: Mapping[str, str]) -> None:
        path, _, query = request.target.partition("?")
        if not headers.get("x-api-signature"):
            raise GatewayError(4008, explain="the header X-Api-Signature is missing")
        secret = self._accounts.client_secret
        if canonical.verify(secret, request.method, path, query, headers):
            return
        signed = SignedRequest(request.method, path, query, headers, request.body)
        reason = explain(signed, self._accounts.secrets())
        log.warning("%s %s: signature refused: %s", request.method, path, reason)
        raise GatewayError(4008, explain=reason)

    def _router(self, address: str) -> None:
        # Absent means the default route; official SDKs leave it out.
        if address and address.rstrip("/") != self._accounts.domain.rstrip("/"):
            raise PlainError(
                404,
                "404 No Route",
                explain="X-GW-Router-Addr must be the domain of the authorization",
            )

    def _edition(self, operation: Operation) -> None:
        if operation.editions and self._options.edition not in operation.editions:
            raise GatewayError(
                5001,
                explain=f"the {self._options.edition} edition does not have it, only "
                + ", ".join(operation.editions),
            )
