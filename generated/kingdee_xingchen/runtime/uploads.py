"""Files in a multipart body: streamed in pieces, repeatable for a retry, with their size known before."""

from __future__ import annotations

import io
import mimetypes
import os
import re
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from .errors import InvalidRequestError

CHUNK = 64 * 1024
MAX_BYTES = 10 * 1024 * 1024
_LIMITS = {"/jdy/v2/fi/voucher_attachment_upload": 5 * 1024 * 1024}
_PLAIN_NAME = re.compile(r"[A-Za-z0-9]+(\.[A-Za-z0-9]+)?")


@dataclass(frozen=True)
class FilePart:
    """A file to upload: a path, bytes, or a seekable binary file object.

    `filename` defaults to the path's own name and must be given for bytes. A file object is read from
    its current position to its end and is not closed.
    """

    source: str | os.PathLike[str] | bytes | BinaryIO
    filename: str | None = None
    content_type: str | None = None

    @property
    def name(self) -> str:
        """The file name that is sent. Raises InvalidRequestError when there is none."""
        name = self.filename
        if name is None and isinstance(self.source, str | os.PathLike):
            name = Path(self.source).name
        if not name:
            raise InvalidRequestError("a file given as bytes or file object needs a filename")
        return name

    @property
    def media(self) -> str:
        """The media type that is sent."""
        return self.content_type or mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    def measure(self) -> tuple[int, int]:
        """Return where the file object starts (0 for others) and how many bytes it has."""
        source = self.source
        if isinstance(source, bytes):
            return 0, len(source)
        if isinstance(source, str | os.PathLike):
            try:
                return 0, os.stat(source).st_size
            except OSError as error:
                raise InvalidRequestError(f"cannot read {source}: {error.strerror}") from None
        if not source.seekable():
            raise InvalidRequestError("the file object cannot seek: read it into bytes first")
        start = source.tell()
        end = source.seek(0, io.SEEK_END)
        source.seek(start)
        return start, end - start

    def chunks(self, start: int) -> Iterator[bytes]:
        """Yield the bytes in pieces, anew at each call."""
        source = self.source
        if isinstance(source, bytes):
            yield from (source[i : i + CHUNK] for i in range(0, len(source), CHUNK))
            return
        if isinstance(source, str | os.PathLike):
            with open(source, "rb") as file:
                yield from iter(lambda: file.read(CHUNK), b"")
            return
        source.seek(start)
        yield from iter(lambda: source.read(CHUNK), b"")


class Multipart:
    """A `multipart/form-data` body. `length` is exact; iterating yields the bytes, each time anew."""

    def __init__(
        self, fields: Sequence[tuple[str, str]], files: Sequence[tuple[str, FilePart]]
    ) -> None:
        self.boundary = secrets.token_hex(16)
        self._files = [(self._head(name, part), part, *part.measure()) for name, part in files]
        self._fields = b"".join(
            self._line(f'Content-Disposition: form-data; name="{_quoted(name)}"\r\n\r\n{value}\r\n')
            for name, value in fields
        )
        self._end = f"--{self.boundary}--\r\n".encode()
        self.length = (
            len(self._fields)
            + sum(len(head) + size + 2 for head, _, _, size in self._files)
            + len(self._end)
        )

    @property
    def media(self) -> str:
        """Value of the Content-Type header."""
        return f"multipart/form-data; boundary={self.boundary}"

    def __len__(self) -> int:
        return self.length

    def __iter__(self) -> Iterator[bytes]:
        yield self._fields
        for head, part, start, size in self._files:
            yield head
            left = size
            for chunk in part.chunks(start):
                left -= len(chunk)
                yield chunk
            if left:
                raise InvalidRequestError(f"{part.name} changed its size while it was being sent")
            yield b"\r\n"
        yield self._end

    def _line(self, text: str) -> bytes:
        return f"--{self.boundary}\r\n{text}".encode()

    def _head(self, name: str, part: FilePart) -> bytes:
        return self._line(
            f'Content-Disposition: form-data; name="{_quoted(name)}"; '
            f'filename="{_quoted(part.name)}"\r\nContent-Type: {part.media}\r\n\r\n'
        )


def check_files(path: str, files: Sequence[tuple[str, FilePart]]) -> None:
    """Refuse what the server would refuse: too large a file, or a name it does not take.

    Raises InvalidRequestError. `path` is the operation's path.
    """
    limit = _LIMITS.get(path, MAX_BYTES)
    for field, part in files:
        size = part.measure()[1]
        if size > limit:
            raise InvalidRequestError(
                f"{field}: {part.name} has {size} bytes, the server takes {limit} at most"
            )
        if path in _LIMITS and not _PLAIN_NAME.fullmatch(part.name):
            raise InvalidRequestError(
                f"{field}: the name of a voucher attachment has letters and digits only",
                hint="Give FilePart(..., filename=...)",
            )


def _quoted(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
