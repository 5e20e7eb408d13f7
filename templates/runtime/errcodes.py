"""Return codes as data: which exception, what it means, what to do, when repeating is safe."""

from __future__ import annotations

from typing import Literal, NamedTuple

from . import errors
from .errors import ApiError

Retry = Literal["never", "reads", "always"]


class CodeInfo(NamedTuple):
    """`retry`: `always` when the gateway refused before business code ran, `reads` when it may have."""

    error: type[ApiError]
    meaning: str
    hint: str
    retry: Retry = "never"


_CLIENT = "Check client id and client secret in the Kingdee developer console"
_TOKEN = "The client fetches a new token by itself once; if this persists, check app key and secret"
_READS = "Try again later; a read is retried by itself"
_LINE = "Correct the line that the description names"
_STATE = "Read the document and look at its state before repeating"

CODES: dict[int, CodeInfo] = (
    {
        400: CodeInfo(
            errors.InvalidFieldError, "parameter missing or invalid", "Check the parameters"
        ),
        401: CodeInfo(errors.TokenError, "not authorised", _TOKEN, "always"),
        403: CodeInfo(
            errors.PermissionDeniedError,
            "forbidden",
            "Check the app's permissions and its IP white list in the developer console",
        ),
        404: CodeInfo(errors.RouteError, "no such API", "Check the path and the edition it needs"),
        429: CodeInfo(
            errors.RateLimitError, "too many calls", "Slow down, or share one quota store", "always"
        ),
        500: CodeInfo(errors.ServerError, "internal error", _READS, "reads"),
        503: CodeInfo(errors.ServerError, "temporarily unavailable", _READS, "reads"),
        504: CodeInfo(errors.ServerError, "the service did not answer in time", _READS, "reads"),
        4001: CodeInfo(
            errors.AuthenticationError,
            "authentication version not supported",
            "Update this package",
        ),
        4002: CodeInfo(errors.ClientIdError, "client id empty or unknown", _CLIENT),
        4003: CodeInfo(errors.ClientIdError, "client id unknown", _CLIENT),
        4004: CodeInfo(errors.ClientIdError, "client secret empty", _CLIENT),
        4005: CodeInfo(errors.ClientIdError, "client id and secret do not fit", _CLIENT),
        4006: CodeInfo(
            errors.ClockSkewError,
            "timestamp outside the five-minute window",
            "Set this machine's clock (NTP)",
        ),
        4007: CodeInfo(
            errors.SignatureError, "X-Api-SignHeaders invalid", "A proxy may change the headers"
        ),
        4008: CodeInfo(
            errors.SignatureError,
            "signature refused",
            "Check that the client secret belongs to the client id, and that no proxy rewrites the URL",
        ),
        4009: CodeInfo(errors.TokenError, "app token missing", _TOKEN, "always"),
        4010: CodeInfo(errors.TokenError, "app token invalid", _TOKEN, "always"),
        4011: CodeInfo(errors.TokenError, "app token expired", _TOKEN, "always"),
        4012: CodeInfo(
            errors.PermissionDeniedError,
            "the app may not call this API",
            "Subscribe the app to it in the developer console, or buy the API authorisation service",
        ),
        5000: CodeInfo(
            errors.ServerError, "the service behind the gateway failed", _READS, "reads"
        ),
        5001: CodeInfo(
            errors.RouteError,
            "the gateway does not know this API",
            "Check that the company's edition has this module, that it is licensed, and that `domain` "
            "is the one of the authorization",
        ),
        5002: CodeInfo(errors.RouteError, "method not allowed on this path", "Update this package"),
        5003: CodeInfo(errors.ServerError, "API unavailable", _READS, "reads"),
        5004: CodeInfo(errors.ServerError, "the API timed out", _READS, "reads"),
        5005: CodeInfo(errors.ServerError, "the gateway cancelled the request", _READS, "reads"),
        5006: CodeInfo(
            errors.RateLimitError,
            "circuit breaker open",
            "Wait; the gateway is shedding load",
            "always",
        ),
        5007: CodeInfo(
            errors.RateLimitError,
            "gateway overloaded",
            "Wait; the gateway is shedding load",
            "always",
        ),
        1000202001: CodeInfo(errors.TokenError, "app token expired", _TOKEN, "always"),
        1000002001: CodeInfo(errors.ServerError, "service exception", _READS, "reads"),
        1020002008: CodeInfo(
            errors.AuthorizationError,
            "authorisation wrong",
            "Check that app_key is the current one",
        ),
        1030002000: CodeInfo(errors.InvalidFieldError, "a required field is empty", _LINE),
        1030002001: CodeInfo(errors.InvalidFieldError, "a field has the wrong type", _LINE),
        1030002002: CodeInfo(
            errors.AlreadyExistsError,
            "exists already",
            "Give the id to change it, or choose another number",
        ),
        1030002003: CodeInfo(
            errors.NotFoundError,
            "does not exist",
            "Check the ids; they differ between account sets",
        ),
        1030002004: CodeInfo(errors.InUseError, "used elsewhere", "Remove what refers to it first"),
        1030002005: CodeInfo(
            errors.TooManyObjectsError, "too many objects at once", "Send fewer objects per request"
        ),
        1030002006: CodeInfo(errors.InvalidFieldError, "a field has the wrong format", _LINE),
        1040002000: CodeInfo(
            errors.ConfigurationError,
            "configuration wrong",
            "Contact Kingdee to configure the client",
        ),
        1040003000: CodeInfo(
            errors.ConfigurationError,
            "not configured",
            "Configure it at the place the description names",
        ),
        2016012098: CodeInfo(errors.NotFoundError, "supplier does not exist", "Check the supplier"),
        2016012099: CodeInfo(
            errors.InvalidFieldError, "supplier or customer missing or wrong", _LINE
        ),
        2016022099: CodeInfo(errors.InvalidFieldError, "customer required", "Give the customer"),
        2016003063: CodeInfo(
            errors.InvalidFieldError, "exchange rate is zero", "Give the exchange rate"
        ),
        2016043010: CodeInfo(
            errors.StateError, "source not found, not audited, or order closed", _STATE
        ),
        2018013015: CodeInfo(errors.InvalidFieldError, "store settlement method missing", _LINE),
        2018023019: CodeInfo(errors.StateError, "a linked distribution bill exists", _STATE),
        2018023023: CodeInfo(errors.StateError, "a linked distribution bill exists", _STATE),
    }
    | {
        code: CodeInfo(errors.StateError, "the bill's state does not allow this", _STATE)
        for code in (2018023005, 2018023007, 2018023016, 2018023020, 2018023021, 2018023022)
    }
    | {
        code: CodeInfo(errors.InvalidFieldError, "material, unit or external material wrong", _LINE)
        for code in (2016002095, 2016002096, 2016002097, 2016002098, 2016002099)
    }
)

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
    hint = f"By its number the code addresses {whom}; read the description" if whom else "Read the description"
    kind = errors.ServerError if text[4:] == "002000" else errors.BusinessError
    return CodeInfo(kind, meaning, hint)
