"""Decrypts personal data, when asked to and never by itself. Needs the extra `[privacy]`.

Since the end of 2024 telephone numbers, addresses, bank accounts and the like come encrypted: AES-256-CBC with
the client secret as key. Whether a save takes plain or encrypted text is not documented.
"""

from __future__ import annotations

import base64
import binascii
from typing import Any, TypeVar

import msgspec

from .credentials import Secret
from .errors import DecryptionError
from .shapes import fields_of

M = TypeVar("M", bound=msgspec.Struct)

_IV = b"5e8y6w45ju8w9jq8"


def decrypt(client_secret: str, text: str) -> Secret:
    """Return the plain text of an encrypted field, as a Secret that does not show itself: `reveal()` it.

    Raises DecryptionError when the text is not encrypted with this secret.
    """
    try:
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
        from cryptography.hazmat.primitives.padding import PKCS7
    except ImportError:
        raise DecryptionError(
            "the package cryptography is missing", hint="pip install 'kingdee-xingchen[privacy]'"
        ) from None
    key = client_secret.encode()
    data = _ciphertext(text)
    if len(key) != 32 or data is None:
        raise DecryptionError("this is no encrypted field, or the client secret has not 32 letters")
    decryptor = Cipher(algorithms.AES(key), modes.CBC(_IV)).decryptor()
    unpadder = PKCS7(128).unpadder()
    try:
        padded = decryptor.update(data) + decryptor.finalize()
        return Secret((unpadder.update(padded) + unpadder.finalize()).decode())
    except ValueError:
        raise DecryptionError(
            "the field does not decrypt", hint="Was it encrypted for another client id?"
        ) from None


def decrypted(client_secret: str, model: M) -> M:
    """Return a copy of a model in which encrypted fields are plain, as Secret; all else is shared.

    Fields of models inside lists are decrypted too. A field that holds plain text is wrapped unchanged.
    Raises DecryptionError.
    """
    changes: dict[str, Any] = {}
    for field in fields_of(type(model)):
        value = getattr(model, field.name)
        if field.shape.encrypted and isinstance(value, str):
            encrypted = _ciphertext(value) is not None
            changes[field.name] = decrypt(client_secret, value) if encrypted else Secret(value)
        elif field.shape.kind in ("struct", "list"):
            changes[field.name] = _inside(client_secret, value)
    return msgspec.structs.replace(model, **changes)


def _inside(client_secret: str, value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        return decrypted(client_secret, value)
    if isinstance(value, list):
        return [_inside(client_secret, entry) for entry in value]
    return value


def _ciphertext(text: str) -> bytes | None:
    """Return the bytes of an encrypted field, None when the text cannot be one."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if data and len(data) % 16 == 0 else None
