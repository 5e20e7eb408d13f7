"""Personal data is decrypted on request and does not show itself."""

from __future__ import annotations

import pytest
from msgspec import field

from kingdee_xingchen.runtime.credentials import Secret
from kingdee_xingchen.runtime.errors import DecryptionError
from kingdee_xingchen.runtime.model import Model
from kingdee_xingchen.runtime.privacy import decrypt, decrypted
from kingdee_xingchen.runtime.values import EncryptedStr

from .fakes import FakeClock, Gateway, client, credentials

KEY = "75eb3c7cd5974c3018d6934e142b5f81"
TEXT = "bsiV0ZrykeIH/5ZZ65lX5A=="  # the vector of the documentation


class Person(Model):
    name: str
    mobile: EncryptedStr | None = None
    friends: list[Person] = field(default_factory=list)


def test_documented_vector() -> None:
    plain = decrypt(KEY, TEXT)
    assert plain.reveal() == "18599999999"
    assert "1859" not in f"{plain} {plain!r}"


@pytest.mark.parametrize("text", ["", "18599999999", TEXT[:-4], "AAAAAAAAAAAAAAAAAAAAAA=="])
def test_what_does_not_decrypt(text: str) -> None:
    with pytest.raises(DecryptionError):
        decrypt(KEY, text)
    with pytest.raises(DecryptionError):
        decrypt("short", TEXT)


def test_models_are_copied_with_their_encrypted_fields_plain() -> None:
    inner = Person(name="b", mobile="13912345678")  # older data are not encrypted
    person = Person(name="a", mobile=TEXT, friends=[inner])
    plain = decrypted(KEY, person)
    assert isinstance(plain.mobile, Secret)
    assert plain.mobile == "18599999999"
    assert plain.friends[0].mobile == "13912345678"
    assert plain.name == "a"
    assert person.mobile == TEXT
    assert "1859" not in repr(plain)
    assert "1391" not in repr(plain)


def test_the_client_has_the_key() -> None:
    xc = client(Gateway(FakeClock()), credentials(client_secret=KEY))
    assert xc.decrypt(TEXT) == "18599999999"
    assert xc.decrypted(Person(name="a", mobile=TEXT)).mobile == "18599999999"
