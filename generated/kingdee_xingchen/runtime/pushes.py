"""Messages that Kingdee pushes to the app's callback address. Framework-free: bytes in, values out.

Known is the authorization push alone, from one integration: a POST of `{bizType, timestamp, data: [...]}`
in plain JSON, answered with the plain text `success`. Not known, and therefore not invented here: whether and
how pushes are signed or encrypted, which `bizType` values exist, when a push is repeated, and the form
of data messages. Pass `verify` to refuse what your own checks (source address, a secret in the callback
URL) do not accept: a forged authorization would replace your app secret.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from .credentials import Credentials, Secret
from .errors import PushError
from .values import EMPTY

ANSWER = "success"
"""What the callback must answer, as plain text."""

Verify = Callable[[bytes, Mapping[str, str]], bool]


@dataclass(frozen=True)
class Authorization:
    """One authorization of a push. `entry` is all of it; neither it nor the secret is shown."""

    outer_instance_id: str | None
    account_id: str | None
    app_key: Secret | None
    app_secret: Secret | None
    domain: str | None
    valid: bool
    entry: Mapping[str, Any] = field(repr=False)

    def concerns(self, credentials: Credentials) -> bool:
        """Whether it is about the account set of these credentials."""
        own = credentials
        if own.account_id and self.account_id and own.account_id != self.account_id:
            return False
        if own.outer_instance_id and self.outer_instance_id:
            return own.outer_instance_id == self.outer_instance_id
        return own.app_key is not None and own.app_key == self.app_key


@dataclass(frozen=True)
class Push:
    """One pushed message. `data` is what it carried, as it came; `authorizations` what was understood."""

    biz_type: str | None
    timestamp: str | None
    authorizations: tuple[Authorization, ...]
    data: Any = field(repr=False)


def parse_push(
    body: bytes, headers: Mapping[str, str] = EMPTY, *, verify: Verify | None = None
) -> Push:
    """Read a pushed message.

    `verify` gets the body and the headers before anything is read, and says whether to trust them.
    Raises PushError when it does not, or when the body is not the JSON object that is known.
    """
    if verify is not None and not verify(body, headers):
        raise PushError("the push was not accepted by the verifier")
    try:
        tree = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        tree = None
    if not isinstance(tree, dict):
        raise PushError(
            "the push is not a JSON object",
            hint="Encrypted pushes are not documented; keep the message and ask the vendor",
        )
    data = tree.get("data")
    entries = data if isinstance(data, list) else [data]
    found = [_authorization(e) for e in entries if isinstance(e, dict) and e.get("appSecret")]
    return Push(_text(tree.get("bizType")), _text(tree.get("timestamp")), tuple(found), data)


def _authorization(entry: dict[str, Any]) -> Authorization:
    key, secret = _text(entry.get("appKey")), _text(entry.get("appSecret"))
    return Authorization(
        outer_instance_id=_text(entry.get("outerInstanceId")),
        account_id=_text(entry.get("accountId")),
        app_key=Secret(key) if key else None,
        app_secret=Secret(secret) if secret else None,
        domain=_text(entry.get("domain")),
        valid=str(entry.get("status", 1)) == "1",
        entry=entry,
    )


def _text(value: Any) -> str | None:
    return None if value is None or value == "" else str(value)
