"""Keeps the record of one account set in memory and in a store; a store that fails only makes forgetful."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from typing import Any

import msgspec

from .authorization import AccountRecord
from .budget import Budget
from .credentials import Credentials, Secret
from .effects import Run, Steps
from .stores import Lease, TokenStore

log = logging.getLogger("kingdee_xingchen")

_POLL = 0.1


class Keeper:
    """The record of one account set. `record` is replaced as a whole, never changed."""

    def __init__(self, store: TokenStore, key: str) -> None:
        self.key = key
        self.record = AccountRecord()
        self._store = store

    def take(self, budget: Budget) -> Steps[Lease]:
        """Wait until no other process fetches for this account set; the lease must be given back."""
        lease = self._store.lease(self.key)
        try:
            while (yield from self._io(lease.try_acquire)) is False:
                yield from budget.wait(_POLL, "another process that fetches the app token")
        except BaseException:
            yield from self.give_back(lease)
            raise
        return lease

    def give_back(self, lease: Lease) -> Steps[None]:
        """End a lease."""
        yield from self._io(lease.release)

    def load(self) -> Steps[None]:
        """Take over what the store has, if it has anything readable."""
        data = yield from self._io(lambda: self._store.load(self.key))
        if not data:
            return
        try:
            self.record = msgspec.json.decode(data, type=AccountRecord)
        except (msgspec.DecodeError, UnicodeDecodeError):
            log.warning("the stored token record is not readable and will be replaced")

    def save(self, record: AccountRecord) -> Steps[None]:
        """Keep a record."""
        self.record = record
        data = msgspec.json.encode(record)
        yield from self._io(lambda: self._store.save(self.key, data))

    def _io(self, function: Callable[[], Any]) -> Steps[Any]:
        try:
            return (yield Run(function, self._store.blocking))
        except Exception as error:
            # Without its store the client is merely forgetful; it must not stop a company's work.
            log.warning("the token store failed (%s), going on without it", type(error).__name__)
            return None


def token_key(credentials: Credentials, base_url: str) -> str:
    """Name what a token belongs to."""
    names = ("client_id", "app_key", "outer_instance_id", "account_id", "uid")
    return _digest(base_url, *(_text(getattr(credentials, name)) for name in names))


def quota_key(credentials: Credentials, base_url: str) -> str:
    """Name the account set: the quota is its own, whoever's token is used."""
    own = credentials
    whose = own.account_id or own.outer_instance_id or own.app_key
    return _digest(base_url, _text(whose))


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def _text(value: str | None) -> str:
    return value.reveal() if isinstance(value, Secret) else value or ""
