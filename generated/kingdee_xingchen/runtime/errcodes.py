"""Return codes: the spec says what they mean, this says which exception they are."""

from __future__ import annotations

from typing import Literal, NamedTuple, cast

from ..return_codes import RETURN_CODES
from . import errors
from .errors import ApiError

Retry = Literal["never", "reads", "always"]


class CodeInfo(NamedTuple):
    """`retry`: `always` when the gateway refused before business code ran, `reads` when it may have."""

    error: type[ApiError]
    meaning: str
    hint: str
    retry: Retry = "never"


KINDS: dict[str, type[ApiError]] = {
    "already-exists": errors.AlreadyExistsError,
    "authentication": errors.AuthenticationError,
    "authorization": errors.AuthorizationError,
    "business": errors.BusinessError,
    "client-id": errors.ClientIdError,
    "clock": errors.ClockSkewError,
    "configuration": errors.ConfigurationError,
    "in-use": errors.InUseError,
    "invalid-field": errors.InvalidFieldError,
    "not-found": errors.NotFoundError,
    "permission": errors.PermissionDeniedError,
    "rate-limit": errors.RateLimitError,
    "route": errors.RouteError,
    "server": errors.ServerError,
    "signature": errors.SignatureError,
    "state": errors.StateError,
    "token": errors.TokenError,
    "too-many": errors.TooManyObjectsError,
}
"""The words that `kind` of a return code may have in the spec."""

CODES: dict[int, CodeInfo] = {
    code: CodeInfo(
        KINDS[known.kind], known.meaning, known.remedy.rstrip("."), cast(Retry, known.retry)
    )
    for code, known in RETURN_CODES.items()
}

APP_SECRET_REFUSED = 1030002006
"""On the token call this documented format error means that the app secret is outdated."""

APP_SECRET_INFO = CodeInfo(
    errors.AppSecretError,
    "the app secret is outdated",
    "It changes every day: give outer_instance_id, so that the client fetches the current one, "
    "or copy the new one from the developer console",
)

_CLOUDS = {
    "11": "system", "12": "developer service", "13": "workflow", "14": "data", "15": "finance",
    "16": "supply chain", "17": "ordering", "18": "retail", "19": "small business", "20": "middle office",
}  # fmt: skip
_AUDIENCE = {"1": "Kingdee's operators", "2": "the app's developer", "3": "the company's own staff"}


def lookup(code: int) -> CodeInfo | None:
    """Return what is known about a code, or what its digits say (AABBCCDEEE), or None."""
    known = CODES.get(code)
    text = str(code)
    if known or len(text) != 10 or text[0] != "2":
        return known
    cloud = _CLOUDS.get(text[2:4])
    meaning = f"refused by the {cloud} service" if cloud else "refused by the business system"
    whom = _AUDIENCE.get(text[6])
    hint = (
        f"By its number the code addresses {whom}; read the description"
        if whom
        else "Read the description"
    )
    kind = errors.ServerError if text[4:] == "002000" else errors.BusinessError
    return CodeInfo(kind, meaning, hint)
