"""Every exception the client raises. All are `XingchenError`; each says what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple


class XingchenError(Exception):
    """Base of all errors of this package.

    Attributes (None when not known): `operation` (id of the operation), `errcode` and `description` (what
    the server said), `status` (HTTP status), `trace_id` (header X-Api-Requestid; quote it to the
    vendor's support), `hint` (what to do), `attempts` (requests sent for the call) and
    `outcome_unknown` (True when a write may have been carried out although it failed: look before
    you repeat it).
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        errcode: int | str | None = None,
        description: str | None = None,
        status: int | None = None,
        trace_id: str | None = None,
        hint: str | None = None,
        outcome_unknown: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.errcode = errcode
        self.description = description
        self.status = status
        self.trace_id = trace_id
        self.hint = hint
        self.outcome_unknown = outcome_unknown
        self.attempts: int | None = None
        self.retry_after: float | None = None

    def __str__(self) -> str:
        text = f"{self.operation}: {self.message}" if self.operation else self.message
        facts = [
            f"{label} {value}"
            for label, value in (
                ("errcode", self.errcode),
                ("HTTP", self.status),
                ("trace id", self.trace_id),
            )
            if value is not None
        ]
        if facts:
            text += f" ({', '.join(facts)})"
        if self.description and self.description not in text:
            text += f": {self.description}"
        if self.outcome_unknown:
            text += ". It is not known whether the server carried it out; look before repeating it"
        return f"{text}. {self.hint}" if self.hint else text

    def __reduce__(self) -> Any:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[XingchenError], args: tuple[Any, ...], state: dict[str, Any]) -> Any:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class Problem(NamedTuple):
    """One thing wrong with a request: `path` to the field (`lines[2].qty`) and what is wrong."""

    path: str
    message: str


class InvalidRequestError(XingchenError, ValueError):
    """The arguments of a call do not fit the operation; nothing was sent. `problems` names each."""

    def __init__(self, message: str, *, problems: Sequence[Problem] = (), **facts: Any) -> None:
        super().__init__(message, **facts)
        self.problems = tuple(problems)


class UnknownOperationError(XingchenError, LookupError):
    """There is no operation with this id."""


class MissingCredentialsError(XingchenError):
    """Something needed for signing or for the token is not given; the message names it."""


class ConnectionFailedError(XingchenError):
    """No complete answer was received from `host`; `sent` is False when it surely got no request."""

    def __init__(
        self, message: str, *, host: str | None = None, sent: bool = True, **facts: Any
    ) -> None:
        super().__init__(message, **facts)
        self.host = host
        self.sent = sent


class ApiTimeoutError(ConnectionFailedError, TimeoutError):
    """The server did not answer in time."""


class DeadlineExceededError(XingchenError, TimeoutError):
    """The call's `deadline` would pass, or has passed, while waiting."""


class ResponseDecodeError(XingchenError):
    """The answer is not what the protocol says. `content_type` and a masked `excerpt` describe it."""

    def __init__(
        self, message: str, *, content_type: str | None = None, excerpt: str = "", **facts: Any
    ) -> None:
        super().__init__(message, **facts)
        self.content_type = content_type
        self.excerpt = excerpt


class DecryptionError(XingchenError):
    """A personal-data field could not be decrypted."""


class PushError(XingchenError, ValueError):
    """A pushed message is not understood or was not accepted by the verifier."""


class ApiError(XingchenError):
    """The server answered and said no."""


class AuthenticationError(ApiError):
    """The gateway does not accept who is calling."""


class SignatureError(AuthenticationError):
    """The signature does not fit the request."""


class ClockSkewError(AuthenticationError):
    """The timestamp is outside the five minutes around the server's time."""


class ClientIdError(AuthenticationError):
    """The client id, or the pair of client id and secret, is not accepted."""


class TokenError(AuthenticationError):
    """The app token is missing, wrong or expired, and a new one did not help."""


class AppSecretError(AuthenticationError):
    """The app secret is outdated: it changes every day."""


class AuthorizationError(AuthenticationError):
    """No valid authorization of a company for this app was found."""


class PermissionDeniedError(ApiError):
    """The app or its user may not do this."""


class RouteError(ApiError):
    """The gateway does not know the path, or the router address does not serve this account set."""


class RateLimitError(ApiError):
    """Too many calls; `retry_after` in seconds when the server said it."""


class ServerError(ApiError):
    """The server failed."""


class BusinessError(ApiError):
    """The request was understood and refused by the business system."""


class InvalidFieldError(BusinessError):
    """The business system found a field empty, of the wrong type or of the wrong format."""


class AlreadyExistsError(BusinessError):
    """The object exists already."""


class NotFoundError(BusinessError):
    """The object, or something the request names, does not exist."""


class InUseError(BusinessError):
    """The object is used elsewhere and cannot be deleted."""


class TooManyObjectsError(BusinessError):
    """Too many objects in one request."""


class StateError(BusinessError):
    """The state of the document does not allow this (audited, closed, voided, linked)."""


class ConfigurationError(BusinessError):
    """Something must first be configured in Kingdee."""
