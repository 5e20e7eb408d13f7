"""Personal data is encrypted in answers, as the documentation says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given, settings
from hypothesis import strategies as st

from kingdee_xingchen.sandbox import Gateway, Options, Sizes
from kingdee_xingchen.sandbox.privacy import IV, encrypt

from .caller import CUSTOMER, Caller, FakeClock
from .small_bundle import small_bundle

KEYS = st.text("0123456789abcdef", min_size=32, max_size=32)


def test_the_documented_vector() -> None:
    assert encrypt("18599999999", "75eb3c7cd5974c3018d6934e142b5f81") == "bsiV0ZrykeIH/5ZZ65lX5A=="


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), KEYS)
def test_it_is_what_a_real_library_decrypts(text: str, key: str) -> None:
    import base64

    decryptor = Cipher(algorithms.AES(key.encode()), modes.CBC(IV)).decryptor()
    padded = decryptor.update(base64.b64decode(encrypt(text, key))) + decryptor.finalize()
    assert padded[: -padded[-1]].decode() == text


@pytest.fixture(params=[True, False])
def private(request: pytest.FixtureRequest) -> Iterator[Caller]:
    bundle = small_bundle()
    bundle["components"]["schemas"]["Customer"]["properties"]["remark"]["x-encrypted"] = True
    clock = FakeClock()
    sizes = Sizes(customers=1, suppliers=1, materials=3, bill_lines=0)
    options = Options(bundle=bundle, sizes=sizes, clock=clock, encrypt=request.param)
    gateway = Gateway(options)
    yield Caller(gateway, clock).login()
    gateway.close()


def test_marked_fields_are_encrypted_in_answers_alone(private: Caller) -> None:
    identity = private.post(CUSTOMER, {"name": "甲", "remark": "13800138000"}).data["ids"][0]
    read = private.get(f"{CUSTOMER}_detail", id=identity).data["remark"]
    secret = private.gateway.accounts.client_secret
    expected = encrypt("13800138000", secret) if private.gateway.options.encrypt else "13800138000"
    assert read == expected
    empty = private.post(CUSTOMER, {"name": "乙"}).data["ids"][0]
    assert private.get(f"{CUSTOMER}_detail", id=empty).data["remark"] == ""
