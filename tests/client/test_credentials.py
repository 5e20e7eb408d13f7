"""Credentials are complete, and never show themselves."""

from __future__ import annotations

import copy
import pickle
from dataclasses import asdict

import pytest

from kingdee_xingchen.runtime.credentials import Credentials, Secret
from kingdee_xingchen.runtime.errors import MissingCredentialsError, XingchenError

from .fakes import SampleClient, credentials

PLANTED = "planted-0123456789abcdef"


def test_secrets_are_in_no_repr() -> None:
    mine = credentials(client_secret=PLANTED, app_key=PLANTED, app_secret=PLANTED)
    copies = [mine, pickle.loads(pickle.dumps(mine)), copy.deepcopy(mine)]
    for each in copies:
        assert each == mine
        assert each.client_secret == PLANTED
        for text in (repr(each), str(each), f"{each}", repr(asdict(each)), str(vars(each))):
            assert PLANTED not in text
            assert "200001" in text


def test_a_secret_hides_from_formatting_but_works_as_text() -> None:
    secret = Secret(PLANTED)
    assert PLANTED not in f"{secret} {secret!r} %s {secret:>30}" % secret
    assert secret.encode() == PLANTED.encode()
    assert secret.reveal() == PLANTED
    assert type(secret.reveal()) is str


def test_missing_variables_are_all_named() -> None:
    with pytest.raises(MissingCredentialsError) as caught:
        Credentials.from_env({"XINGCHEN_CLIENT_ID": "1", "XINGCHEN_APP_KEY": " "})
    text = str(caught.value)
    for name in ("CLIENT_SECRET", "APP_KEY", "APP_SECRET", "OUTER_INSTANCE_ID"):
        assert f"XINGCHEN_{name}" in text
    assert "XINGCHEN_CLIENT_ID" not in text


def test_app_secret_or_outer_instance_id_is_enough() -> None:
    env = {"XINGCHEN_CLIENT_ID": "1", "XINGCHEN_CLIENT_SECRET": "s"}
    assert Credentials.from_env({**env, "XINGCHEN_OUTER_INSTANCE_ID": "9"}).app_key is None
    with_key = {**env, "XINGCHEN_APP_KEY": "k", "XINGCHEN_APP_SECRET": "t"}
    assert Credentials.from_env(with_key).app_secret == "t"


@pytest.mark.parametrize("missing", ["client_id", "client_secret", "app_secret"])
def test_incomplete_credentials_are_refused_when_made(missing: str) -> None:
    with pytest.raises(MissingCredentialsError, match=missing):
        credentials(**{missing: ""})


def test_client_from_env() -> None:
    env = {
        "XINGCHEN_CLIENT_ID": "1",
        "XINGCHEN_CLIENT_SECRET": "s",
        "XINGCHEN_OUTER_INSTANCE_ID": "9",
        "XINGCHEN_BASE_URL": "http://127.0.0.1:1/",
    }
    with SampleClient.from_env(env) as client:
        assert "http://127.0.0.1:1'" in repr(client)
    with pytest.raises(XingchenError, match="base_url"):
        SampleClient.from_env({**env, "XINGCHEN_BASE_URL": "kingdee.com"})
