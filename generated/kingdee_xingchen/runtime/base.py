"""What the sync and the async client share: settings, credentials, and answers without a network."""

from __future__ import annotations

import copy
import datetime as dt
import os
import random
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .account import Account
from .clock import SystemClock
from .core import Core
from .credentials import PREFIX, Credentials, Secret
from .effects import Steps
from .errors import InvalidRequestError, UnknownOperationError
from .judging import Refusal, judge
from .observing import Hooks
from .operation import Operation
from .options import DEFAULTS, RequestOptions
from .quota import MemoryLimiter, Quota, Turnstile
from .retrying import RetryPolicy
from .settings import Settings
from .shared import Shared
from .stores import MemoryStore, TokenStore
from .transport import HttpResponse

if TYPE_CHECKING:
    from msgspec import Struct

    from .pushes import Push

M = TypeVar("M", bound="Struct")

BASE_URL = "https://api.kingdee.com"
DEFAULT_QUOTA = Quota()


class ClientBase:
    """Holds the settings and the account; `Settings` describes the keyword arguments."""

    def __init__(self, credentials: Credentials, settings: Settings) -> None:
        base_url = settings.get("base_url", BASE_URL)
        options = settings.get("options")
        quota = settings.get("quota", DEFAULT_QUOTA)
        if not base_url.startswith(("http://", "https://")):
            raise InvalidRequestError(f"base_url must begin with https://, not {base_url!r}")
        self._shared = Shared(
            base_url,
            settings.get("clock") or SystemClock(),
            options=options.over(DEFAULTS) if options else DEFAULTS,
            policy=settings.get("retry") or RetryPolicy(),
            hooks=settings.get("hooks") or Hooks(),
            rng=settings.get("rng") or random.Random(),
            on_drift=settings.get("on_drift"),
        )
        self._quota = quota
        self._most = settings.get("max_concurrency", 100)
        self._limiter = (quota.limiter if quota else None) or MemoryLimiter(self._shared.clock)
        self._store: TokenStore = settings.get("store") or MemoryStore()
        self._owner = True
        self._use(credentials)

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None, **settings: Any) -> Self:
        """Make a client from `XINGCHEN_...` variables; see Credentials.from_env.

        `XINGCHEN_BASE_URL` replaces the address; `settings` are the client's other keyword arguments.
        Raises MissingCredentialsError.
        """
        source = os.environ if env is None else env
        address = source.get(f"{PREFIX}BASE_URL", "").strip()
        if address:
            settings.setdefault("base_url", address)
        make: Callable[..., Self] = cls
        return make(Credentials.from_env(source), **settings)

    def for_account(self, credentials: Credentials | None = None, /, **changes: Any) -> Self:
        """Return a client for another account set that shares connections, store and settings.

        Give whole credentials, or what differs (`outer_instance_id`, `app_key`, `app_secret`, `domain`,
        `account_id`, `uid`); of the present account only client id and secret are kept, and with a
        mere `account_id` or `uid` its authorization too.
        """
        if credentials is None:
            credentials = _changed(self.credentials, changes)
        other = copy.copy(self)
        # cached resources of the generated class belong to the first account
        other.__dict__ = {k: v for k, v in self.__dict__.items() if k.startswith("_")}
        other._owner = False
        other._use(credentials)
        return other

    def decode(self, operation_id: str, data: bytes, *, status: int = 200) -> Any:
        """Return the result of a captured answer of an operation.

        Raises what the call would have raised: UnknownOperationError, ResponseDecodeError, ApiError.
        """
        operation = self._find(operation_id)
        try:
            return judge(operation, HttpResponse(status, {}, bytes(data)))
        except Refusal as refusal:
            error = refusal.error
        raise error

    @staticmethod
    def _find(operation_id: str) -> Operation[Any]:
        """Return an operation by its id; the generated class looks in its own tables."""
        raise UnknownOperationError(f"there is no operation {operation_id!r}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._shared.base_url!r})"

    def _use(self, credentials: Credentials) -> None:
        shared = self._shared
        self.credentials = credentials
        self._account = Account(
            credentials, shared.base_url, self._store, self._new_lock(), shared.time.now
        )
        turnstile = None
        if self._quota is not None:
            turnstile = Turnstile(
                self._quota, self._limiter, self._account.quota_key, self._new_lock()
            )
        # Of each account its own: calls that wait for one quota must not keep out the others.
        slots = self._new_slots(self._most) if self._most else None
        self._core = Core(shared, self._account, turnstile, slots)

    def decrypt(self, text: str) -> Secret:
        """Return the plain text of an encrypted personal field; `reveal()` shows it.

        Raises DecryptionError. Needs the extra `[privacy]`.
        """
        from .privacy import decrypt

        return decrypt(self._client_secret(), text)

    def decrypted(self, model: M) -> M:
        """Return a copy of a model with its encrypted personal fields plain, as Secret.

        Raises DecryptionError. Needs the extra `[privacy]`.
        """
        from .privacy import decrypted

        return decrypted(self._client_secret(), model)

    def server_time(self) -> dt.datetime:
        """Return the server's time (UTC) as far as it is known; asks nothing."""
        return dt.datetime.fromtimestamp(self._shared.time.now(), dt.UTC)

    def _client_secret(self) -> str:
        secret = self.credentials.client_secret
        return secret.reveal() if isinstance(secret, Secret) else secret

    def _prefetch(self, options: RequestOptions | None) -> int:
        chosen = options.over(self._shared.options) if options else self._shared.options
        return max(0, chosen.prefetch or 0)

    def _pushed(self, push: Push) -> Steps[bool]:
        for found in push.authorizations:
            if found.valid and found.concerns(self.credentials):
                yield from self._account.adopt(dict(found.entry))
                return True
        return False

    def _new_lock(self) -> Any:
        raise NotImplementedError

    def _new_slots(self, count: int) -> Any:
        raise NotImplementedError

    @staticmethod
    def _arguments(
        operation: Operation[Any],
        arguments: Any,
        params: Mapping[str, Any] | None,
        body: Any,
    ) -> tuple[Mapping[str, Any], Any]:
        if arguments is None:
            return params or {}, body
        if operation.body is not None:
            if body is not None:
                raise InvalidRequestError("the body is given twice", operation=operation.id)
            return params or {}, arguments
        if not isinstance(arguments, Mapping):
            raise InvalidRequestError("parameters must be a mapping", operation=operation.id)
        return {**arguments, **(params or {})}, body


def _changed(credentials: Credentials, changes: Mapping[str, Any]) -> Credentials:
    known = {f.name for f in fields(Credentials)}
    unknown = set(changes) - known
    if unknown or not changes:
        raise InvalidRequestError(
            f"for_account takes {', '.join(sorted(known))}, not {', '.join(sorted(unknown)) or 'nothing'}"
        )
    if set(changes) <= {"account_id", "uid"}:
        return replace(credentials, **changes)
    own = {"client_id": credentials.client_id, "client_secret": credentials.client_secret}
    return Credentials(**{**own, **changes})
