"""Who may call: the app, the authorization of one account set, and app tokens."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from typing import Any

from .canonical import app_signature
from .errors import WRONG_FORMAT, BusinessError, GatewayError
from .options import Options

DAY = 86_400


@dataclass(frozen=True, slots=True)
class AppToken:
    """What a valid app token says."""

    account_id: str
    app_key: str


class Accounts:
    """One app with one authorized account set; every secret follows from the seed."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._root = f"xingchen-sandbox/{options.seed}"
        self.client_id = str(200_000 + int(self._derive("client_id")[:4], 16))
        self.client_secret = self._derive("client_secret")[:32]
        self.app_key = self._derive("app_key")[:8]
        self.account_id = "1" + str(int(self._derive("account")[:15], 16)).zfill(18)[:18]
        self.outer_instance_id = str(10**14 + int(self._derive("instance")[:10], 16))
        self.domain = "https://tf.jdy.com"
        self.generation = 0  # of the app secret; it rotates
        self.epoch = 0  # tokens made before are dead
        self._start = options.clock()
        self._known: dict[str, dict[str, Any]] = {}
        self.valid = True  # status of the authorization

    @property
    def app_secret(self) -> str:
        """The app secret of now."""
        turns = 0
        if self._options.rotate_every > 0:
            turns = int((self._options.clock() - self._start) // self._options.rotate_every)
        return self._derive(f"app_secret/{self.generation + turns}")[:40]

    def reset(self) -> None:
        """Back to the first app secret; tokens made since stay what they were."""
        self.generation = 0
        self.epoch = 0
        self.valid = True

    def rotate(self) -> None:
        """Put a new app secret in place; the one before is refused from now on."""
        self.generation += 1

    def expire_tokens(self) -> None:
        """Let every token made so far be expired."""
        self.epoch += 1

    def secrets(self) -> dict[str, str]:
        """Named secrets, for the explanation of a refused signature."""
        return {
            "client_secret": self.client_secret,
            "app_secret": self.app_secret,
            "app_key": self.app_key,
        }

    def authorization(self, outer_instance_id: str) -> list[dict[str, Any]]:
        """The answer of push_app_authorize for an instance id, one element per account set."""
        if outer_instance_id != self.outer_instance_id:
            return []
        now = int(self._options.clock() * 1000)
        return [
            {
                "serviceId": "1000000001",
                "accountId": self.account_id,
                "accountName": "南山五金贸易",
                "agreementCompanyName": "深圳市南山五金贸易有限公司",
                "domain": self.domain,
                "groupName": "tf",
                "status": 1 if self.valid else 0,
                "outerInstanceId": self.outer_instance_id,
                "clientId": self.client_id,
                "appKey": self.app_key,
                "appSecret": self.app_secret,
                "instanceExpiresTime": now + 365 * DAY * 1000,
            }
        ]

    def token(self, app_key: str, signature: str) -> dict[str, Any]:
        """A fresh app token; raises `BusinessError` when the app signature is not of now."""
        if app_key != self.app_key:
            raise BusinessError(1020002008, "用户授权信息有误，请检查appKey")
        expected = app_signature(self.app_key, self.app_secret)
        if not hmac.compare_digest(expected.encode(), signature.encode()):
            raise BusinessError(WRONG_FORMAT, "授权密钥校验失败，请获取最新密钥加密")
        now = self._options.clock()
        claims = {
            "ext": {"accountId": self.account_id, "app_key": app_key, "groupName": "tf"},
            "grp": "tf",
            "aid": self.client_id,
            "epoch": self.epoch,
            "iat": int(now),
            "exp": int(now) + self._options.token_life,
        }
        return {
            "app-token": self._jwt(claims),
            "uid": 1,
            "expires": (int(now) + self._options.token_life) * 1000,
            "domain": self.domain,
        }

    def check_token(self, text: str) -> AppToken:
        """Read a token; raises 4009, 4010, or errcode 1000202001 when it is expired."""
        if not text:
            raise GatewayError(4009)
        claims = self._known.get(text) or self._read(text)
        if claims["epoch"] != self.epoch or claims["exp"] <= self._options.clock():
            raise BusinessError(
                1000202001, "JWT token has expired", status=self._options.expired_status
            )
        return AppToken(claims["ext"]["accountId"], claims["ext"]["app_key"])

    def _read(self, text: str) -> dict[str, Any]:
        head, _, signature = text.rpartition(".")
        if not hmac.compare_digest(self._seal(head).encode(), signature.encode()):
            raise GatewayError(4010)
        claims: dict[str, Any] = json.loads(_unbase64(head.partition(".")[2]))
        if len(self._known) > 1000:
            self._known.clear()
        self._known[text] = claims
        return claims

    def _jwt(self, claims: dict[str, Any]) -> str:
        parts = ({"alg": "HS256", "typ": "JWT"}, claims)
        head = ".".join(_base64(json.dumps(part, separators=(",", ":")).encode()) for part in parts)
        return f"{head}.{self._seal(head)}"

    def _seal(self, head: str) -> str:
        key = self._derive("token").encode()
        return _base64(hmac.new(key, head.encode(), hashlib.sha256).digest())

    def _derive(self, name: str) -> str:
        return hashlib.sha256(f"{self._root}/{name}".encode()).hexdigest()


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _unbase64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
