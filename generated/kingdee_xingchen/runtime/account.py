"""Access to one account set: its token and route, fetched once however many ask, and renewed in time."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import msgspec

from .authorization import (
    AUTHORIZE,
    TOKEN,
    AccountRecord,
    choose_authorization,
    read_token,
    token_params,
    with_authorization,
)
from .budget import Budget
from .credentials import Credentials
from .effects import Acquire, Steps
from .errors import (
    AppSecretError,
    AuthenticationError,
    ConnectionFailedError,
    DeadlineExceededError,
    XingchenError,
)
from .keeper import Keeper, quota_key, token_key
from .operation import Operation
from .stores import TokenStore

log = logging.getLogger("kingdee_xingchen")

FETCHES_PER_MINUTE = 2
ADVISORY = 2 * 3600.0
MANDATORY = 600.0
EARLY = 10.0  # seconds that an early renewal may keep its caller waiting
_MINUTE = 61.0  # a second more, for the way to the server


class Exchange(Protocol):
    """Sends a signed call that needs no token; given by the core."""

    def __call__(
        self, operation: Operation[Any], params: dict[str, Any], budget: Budget
    ) -> Steps[Any]: ...


@dataclass(frozen=True, slots=True, repr=False)
class Access:
    """What a business call needs, as one snapshot."""

    token: str
    domain: str | None


class Account:
    """One account set. All waiting and all input and output are effects of the steps it yields."""

    def __init__(
        self,
        credentials: Credentials,
        base_url: str,
        store: TokenStore,
        lock: Any,
        server_now: Callable[[], float],
    ) -> None:
        self.credentials = credentials
        self.quota_key = quota_key(credentials, base_url)
        self._keeper = Keeper(store, token_key(credentials, base_url))
        self._lock = lock
        self._now = server_now
        self._failure: XingchenError | None = None
        self._failures = 0
        self._not_early_before = 0.0

    def secrets(self) -> tuple[str | None, ...]:
        """Return every secret text this account knows, for scrubbing."""
        own, kept = self.credentials, self._keeper.record
        given = (own.client_secret, own.app_key, own.app_secret)
        return (*given, kept.app_key, kept.app_secret, kept.token)

    def access(
        self, exchange: Exchange, budget: Budget, refused: str | None = None
    ) -> Steps[Access]:
        """Return a token that is believed to live, not being `refused`, and the router address."""
        record = self._keeper.record
        if not self._usable(record, refused):
            record = yield from self._must_refresh(exchange, budget, refused)
        elif self._old(record):
            record = yield from self._may_refresh(exchange, budget, record)
        assert record.token is not None
        return Access(record.token, record.domain or self.credentials.domain)

    def reroute(self, exchange: Exchange, budget: Budget, stale: str | None) -> Steps[str | None]:
        """Fetch the authorization again and return the new router address, None when there is none.

        Within a minute of the last time it is not fetched again: many calls fail at once.
        """
        if not self.credentials.outer_instance_id:
            return None
        yield from self._lock_within(budget)
        try:
            record = self._keeper.record
            stale_too = record.domain in (None, stale)
            if stale_too and self._now() - record.authorized_at > _MINUTE:
                record = yield from self._authorize(exchange, budget, record)
                yield from self._keeper.save(record)
            domain = self._keeper.record.domain
        finally:
            self._lock.release()
        return domain if domain != stale else None

    def adopt(self, found: dict[str, Any]) -> Steps[None]:
        """Take over a pushed authorization entry."""
        yield Acquire(self._lock)
        try:
            yield from self._keeper.load()
            record = with_authorization(self._keeper.record, found, self._now())
            yield from self._keeper.save(record)
        finally:
            self._lock.release()

    def _usable(self, record: AccountRecord, refused: str | None) -> bool:
        life = record.token_until - record.token_from
        margin = min(MANDATORY, life * 0.05)
        alive = record.token is not None and record.token_until - self._now() > margin
        return alive and record.token != refused

    def _old(self, record: AccountRecord) -> bool:
        life = record.token_until - record.token_from
        return record.token_until - self._now() <= min(ADVISORY, life * 0.15)

    def _may_refresh(
        self, exchange: Exchange, budget: Budget, record: AccountRecord
    ) -> Steps[AccountRecord]:
        """One caller renews early; the others, and a failure, go on with the old token."""
        if self._now() < self._not_early_before or not (yield Acquire(self._lock, 0)):
            return record
        try:
            if self._keeper.record is record:
                quick = budget.hasty(EARLY)
                return (yield from self._refresh(exchange, quick, record.token))
        except XingchenError as error:
            self._not_early_before = self._now() + _MINUTE
            log.warning("renewing the app token early failed: %s", type(error).__name__)
        finally:
            self._lock.release()
        return self._keeper.record

    def _must_refresh(
        self, exchange: Exchange, budget: Budget, refused: str | None
    ) -> Steps[AccountRecord]:
        before = self._failures
        yield from self._lock_within(budget)
        try:
            if self._usable(self._keeper.record, refused):
                return self._keeper.record
            if self._failure and self._failures != before:
                # Whoever waited for this very fetch shares its failure and does not repeat it.
                raise copy.copy(self._failure)
            try:
                return (yield from self._refresh(exchange, budget, refused))
            except DeadlineExceededError:
                raise
            except XingchenError as error:
                self._failure = copy.copy(error)
                self._failures += 1
                raise
        finally:
            self._lock.release()

    def _refresh(
        self, exchange: Exchange, budget: Budget, refused: str | None
    ) -> Steps[AccountRecord]:
        lease = yield from self._keeper.take(budget)
        try:
            yield from self._keeper.load()
            if self._usable(self._keeper.record, refused) and not self._old(self._keeper.record):
                return self._keeper.record
            return (yield from self._fetch(exchange, budget, self._keeper.record))
        finally:
            yield from self._keeper.give_back(lease)

    def _fetch(
        self, exchange: Exchange, budget: Budget, record: AccountRecord
    ) -> Steps[AccountRecord]:
        own = self.credentials
        authorized = False
        if not (record.app_secret or own.app_secret):
            record = yield from self._authorize(exchange, budget, record)
            authorized = True
        try:
            return (yield from self._fetch_token(exchange, budget, record))
        except AppSecretError:
            if own.outer_instance_id and not authorized:
                record = yield from self._authorize(exchange, budget, self._keeper.record)
            elif record.app_secret and own.app_secret and record.app_secret != own.app_secret:
                record = msgspec.structs.replace(self._keeper.record, app_key=None, app_secret=None)
            else:
                raise
        return (yield from self._fetch_token(exchange, budget, record))

    def _fetch_token(
        self, exchange: Exchange, budget: Budget, record: AccountRecord
    ) -> Steps[AccountRecord]:
        now = self._now()
        recent = tuple(at for at in record.fetches if now - _MINUTE < at <= now)
        if len(recent) >= FETCHES_PER_MINUTE:
            if isinstance(self._failure, AuthenticationError):
                raise copy.copy(self._failure)  # a minute from now it would be refused again
            wait = recent[-FETCHES_PER_MINUTE] + _MINUTE - now
            log.warning("waiting %.1f s: the gateway allows two token calls a minute", wait)
            yield from budget.wait(wait, "the two token calls a minute")
        # Counted before it is sent, so that a process that dies here is counted too.
        record = msgspec.structs.replace(record, fetches=(*recent, self._now())[-2:])
        yield from self._keeper.save(record)
        secret = record.app_secret or self.credentials.app_secret or ""
        params = token_params(self.credentials, record, secret)
        try:
            data = yield from exchange(TOKEN, params, budget)
        except ConnectionFailedError as error:
            if not error.sent:
                yield from self._keeper.save(msgspec.structs.replace(record, fetches=recent))
            raise
        now = self._now()
        token, until = read_token(data, now)
        record = msgspec.structs.replace(record, token=token, token_from=now, token_until=until)
        yield from self._keeper.save(record)
        self._failure = None
        return record

    def _authorize(
        self, exchange: Exchange, budget: Budget, record: AccountRecord
    ) -> Steps[AccountRecord]:
        params = {"outer_instance_id": self.credentials.outer_instance_id}
        data = yield from exchange(AUTHORIZE, params, budget)
        found = choose_authorization(data, self.credentials)
        record = with_authorization(record, found, self._now())
        self._keeper.record = record
        return record

    def _lock_within(self, budget: Budget) -> Steps[None]:
        if not (yield Acquire(self._lock, budget.left)):
            budget.require(float("inf"), "the app token")
