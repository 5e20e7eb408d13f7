"""Personal data as the API answers it: AES-256-CBC with PKCS7, in Base64.

A plain implementation, because the standard library has none and the sandbox shall answer alike
whatever is installed. It is for made-up data only: nothing here resists timing attacks.
"""

from __future__ import annotations

import base64
from functools import lru_cache

IV = b"5e8y6w45ju8w9jq8"  # the same for everybody, as documented
_BLOCK = 16
_ROUNDS = 14


def encrypt(text: str, client_secret: str) -> str:
    """Encrypt one value; the key is the 32 characters of the client secret."""
    data = text.encode()
    fill = _BLOCK - len(data) % _BLOCK
    data += bytes([fill]) * fill
    keys = _expand(client_secret.encode("ascii"))
    block, out = IV, b""
    for start in range(0, len(data), _BLOCK):
        mixed = bytes(a ^ b for a, b in zip(block, data[start : start + _BLOCK], strict=True))
        block = _encrypt_block(mixed, keys)
        out += block
    return base64.b64encode(out).decode("ascii")


def _make_sbox() -> bytes:
    """The substitution table of AES: inverses in GF(2^8), then an affine map."""
    box = [0] * 256
    p = q = 1
    while True:
        p ^= (p << 1) ^ (0x11B if p & 0x80 else 0)
        p &= 0xFF
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 0xFF
        if q & 0x80:
            q ^= 0x09
        turned = q
        for shift in range(1, 5):
            turned ^= ((q << shift) | (q >> (8 - shift))) & 0xFF
        box[p] = turned ^ 0x63
        if p == 1:
            break
    box[0] = 0x63
    return bytes(box)


_SBOX = _make_sbox()
_DOUBLE = bytes(((x << 1) ^ (0x1B if x & 0x80 else 0)) & 0xFF for x in range(256))
# Where each byte of the state comes from when the rows are shifted.
_SHIFT = tuple((i + 4 * (i % 4)) % 16 for i in range(16))


@lru_cache(maxsize=16)
def _expand(key: bytes) -> tuple[bytes, ...]:
    """The round keys."""
    if len(key) != 32:
        raise ValueError("the key must have 32 characters")
    words = [key[i : i + 4] for i in range(0, 32, 4)]
    constant = 1
    for index in range(8, 4 * (_ROUNDS + 1)):
        word = words[-1]
        if index % 8 == 0:
            word = bytes(_SBOX[b] for b in word[1:] + word[:1])
            word = bytes([word[0] ^ constant]) + word[1:]
            constant = _DOUBLE[constant]
        elif index % 8 == 4:
            word = bytes(_SBOX[b] for b in word)
        words.append(bytes(a ^ b for a, b in zip(words[index - 8], word, strict=True)))
    return tuple(b"".join(words[i : i + 4]) for i in range(0, len(words), 4))


def _encrypt_block(block: bytes, keys: tuple[bytes, ...]) -> bytes:
    state = bytes(a ^ b for a, b in zip(block, keys[0], strict=True))
    for number in range(1, _ROUNDS + 1):
        state = bytes(_SBOX[state[source]] for source in _SHIFT)
        if number < _ROUNDS:
            state = _mix(state)
        state = bytes(a ^ b for a, b in zip(state, keys[number], strict=True))
    return state


def _mix(state: bytes) -> bytes:
    out = bytearray()
    for start in range(0, 16, 4):
        column = state[start : start + 4]
        total = column[0] ^ column[1] ^ column[2] ^ column[3]
        for i in range(4):
            out.append(column[i] ^ total ^ _DOUBLE[column[i] ^ column[(i + 1) % 4]])
    return bytes(out)
