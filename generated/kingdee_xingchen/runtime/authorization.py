"""The two calls that give access: the app's authorization record and the app token."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Any

import msgspec

from .credentials import Credentials, Secret
from .errors import AuthorizationError, ResponseDecodeError, TokenError
from .operation import Operation, Param
from .signing import app_signature

TOKEN = Operation[Any](
    id="app_management.kingdee_auth_token.get",
    method="GET",
    path="/jdyconnector/app_management/kingdee_auth_token",
    title="获取app-token",
    result=Any,
    params=(
        Param("app_key", "app_key", required=True),
        Param("app_signature", "app_signature", required=True),
        Param("uid", "uid"),
    ),
    payload="data",
    security=("signature",),
)

AUTHORIZE = Operation[Any](
    id="app_management.push_app_authorize.push",
    method="POST",
    path="/jdyconnector/app_management/push_app_authorize",
    title="主动获取授权",
    result=Any,
    params=(Param("outer_instance_id", "outerInstanceId", required=True),),
    payload="data",
    security=("signature",),
    idempotent=True,
)

DAY = 86_400.0


class AccountRecord(msgspec.Struct, kw_only=True, frozen=True):
    """What is kept of one account set; times are seconds since 1970 by the server's clock.

    `fetches` are the moments of the last token calls: the gateway allows two a minute.
    """

    token: str | None = None
    token_from: float = 0.0
    token_until: float = 0.0
    app_key: str | None = None
    app_secret: str | None = None
    domain: str | None = None
    account_id: str | None = None
    authorized_at: float = 0.0
    fetches: tuple[float, ...] = ()

    def __repr__(self) -> str:
        return f"AccountRecord(token_until={self.token_until:.0f})"


def token_params(credentials: Credentials, record: AccountRecord, secret: str) -> dict[str, Any]:
    """Return the parameters of the token call."""
    key = _plain(record.app_key or credentials.app_key)
    return {
        "app_key": key,
        "app_signature": app_signature(key, _plain(secret)),
        "uid": credentials.uid,
    }


def read_token(data: Any, now: float) -> tuple[str, float]:
    """Return the token and the moment it ends. Raises TokenError when the answer holds none."""
    found = data if isinstance(data, dict) else {}
    token = found.get("app-token") or found.get("app_token")
    if not isinstance(token, str) or not token:
        raise TokenError("the answer holds no app-token", operation=TOKEN.id)
    life = _jwt_life(token)
    expires = found.get("expires")
    if life is None and isinstance(expires, int | float) and expires / 1000 > now:
        life = expires / 1000 - now
    return token, now + (life or DAY)


def choose_authorization(data: Any, credentials: Credentials) -> dict[str, Any]:
    """Return the record of the account set the credentials mean.

    Raises AuthorizationError when none is valid, or when several are and nothing says which.
    """
    entries: Sequence[Any] = data if isinstance(data, list) else [data]
    records = [entry for entry in entries if isinstance(entry, dict) and entry.get("appKey")]
    valid = [entry for entry in records if str(entry.get("status", 1)) == "1"]
    for name, wanted in (("accountId", credentials.account_id), ("appKey", credentials.app_key)):
        if wanted is not None:
            picked = [entry for entry in valid if str(entry.get(name)) == _plain(wanted)]
            # An app key changes when the app is switched off and on, so it only helps to choose.
            valid = picked if picked or name == "accountId" else valid
    if len(valid) == 1:
        return valid[0]
    if valid:
        ids = ", ".join(str(entry.get("accountId")) for entry in valid)
        raise AuthorizationError(
            f"the authorization covers {len(valid)} account sets: {ids}",
            operation=AUTHORIZE.id,
            hint="Give account_id in the credentials",
        )
    raise AuthorizationError(
        "no valid authorization for this outer instance id",
        operation=AUTHORIZE.id,
        hint="Let the company's administrator renew it under 应用集成, and check account_id",
    )


def with_authorization(record: AccountRecord, found: dict[str, Any], now: float) -> AccountRecord:
    """Return the record with the app key, secret and domain of an authorization entry."""
    if not isinstance(found.get("appSecret"), str):
        raise ResponseDecodeError("the authorization holds no appSecret", operation=AUTHORIZE.id)
    account = found.get("accountId")
    return msgspec.structs.replace(
        record,
        app_key=str(found["appKey"]),
        app_secret=found["appSecret"],
        domain=found.get("domain") or record.domain,
        account_id=str(account) if account else record.account_id,
        authorized_at=now,
    )


def _jwt_life(token: str) -> float | None:
    """Return exp - iat of a JWT in seconds: its life, whatever this machine's clock says."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims = msgspec.json.decode(
            base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4))
        )
        life = float(claims["exp"]) - float(claims["iat"])
    except (binascii.Error, msgspec.DecodeError, KeyError, TypeError, ValueError):
        return None
    return life if 0 < life <= 31 * DAY else None


def _plain(text: str | None) -> str:
    return text.reveal() if isinstance(text, Secret) else text or ""
