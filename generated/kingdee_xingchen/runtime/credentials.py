"""Who is calling: the app's credentials and the account set they are for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from .errors import MissingCredentialsError

PREFIX = "XINGCHEN_"


class Secret(str):
    """Text that does not show itself: `repr`, `str` and f-strings give `***`.

    `reveal()` returns the plain text. Equality, hashing, encoding and pickling see the real text.
    """

    __slots__ = ()

    def reveal(self) -> str:
        """Return the plain text."""
        return "".join(self)

    def __repr__(self) -> str:
        return "Secret('***')"

    def __str__(self) -> str:
        return "***"

    def __format__(self, spec: str) -> str:
        return "***"

    def __reduce__(self) -> Any:
        return Secret, (self.reveal(),)


@dataclass(frozen=True)
class Credentials:
    """Credentials of an app and of the account set (账套) it acts on.

    Give `app_key` and `app_secret`, or `outer_instance_id`, or (best) all three: the app secret changes
    every day, and with `outer_instance_id` the client fetches the current one by itself. `domain` is the
    router address of the authorization record; it is fetched too when `outer_instance_id` is given.
    `account_id` chooses among several account sets of one authorization. `uid` asks for a token of
    that user. Texts of keys and secrets are kept as `Secret` and are never shown.
    """

    client_id: str
    client_secret: str
    app_key: str | None = None
    app_secret: str | None = None
    domain: str | None = None
    outer_instance_id: str | None = None
    account_id: str | None = None
    uid: str | None = None

    def __post_init__(self) -> None:
        for name in ("client_secret", "app_key", "app_secret"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, Secret):
                object.__setattr__(self, name, Secret(value))
        missing = [name for name in ("client_id", "client_secret") if not getattr(self, name)]
        if not (self.app_key and self.app_secret) and not self.outer_instance_id:
            missing += [name for name in ("app_key", "app_secret") if not getattr(self, name)]
            missing.append("(or, in place of the app key and secret, outer_instance_id)")
        if missing:
            raise MissingCredentialsError(
                f"credentials are incomplete, missing: {', '.join(missing)}",
                hint="client id and secret are in the developer console; app key and secret, or the "
                "outer instance id, come with the company's authorization",
            )

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Credentials:
        """Read `XINGCHEN_CLIENT_ID`, `_CLIENT_SECRET`, `_APP_KEY`, `_APP_SECRET`, `_DOMAIN`,
        `_OUTER_INSTANCE_ID`, `_ACCOUNT_ID` and `_UID`.

        Raises MissingCredentialsError that names each variable that is missing.
        """
        source = os.environ if env is None else env
        found = {f.name: source.get(PREFIX + f.name.upper(), "").strip() for f in fields(cls)}
        missing = [name for name in ("client_id", "client_secret") if not found[name]]
        enough = (found["app_key"] and found["app_secret"]) or found["outer_instance_id"]
        if not enough:
            missing += [name for name in ("app_key", "app_secret") if not found[name]]
        if missing:
            names = ", ".join(PREFIX + name.upper() for name in missing)
            also = "" if enough else f" (or {PREFIX}OUTER_INSTANCE_ID for app key and secret)"
            raise MissingCredentialsError(
                f"environment variables not set: {names}{also}",
                hint="Set them, or pass Credentials(...) to the client",
            )
        return cls(**{name: value or None for name, value in found.items()})  # type: ignore[arg-type]
