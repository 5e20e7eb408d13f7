"""Files are checked before they are sent, and read in pieces."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from kingdee_xingchen.runtime import errors
from kingdee_xingchen.runtime.model import Input
from kingdee_xingchen.runtime.operation import Body, Operation
from kingdee_xingchen.runtime.request import draft
from kingdee_xingchen.runtime.uploads import FilePart, Multipart
from kingdee_xingchen.runtime.values import UNSET, UnsetType

from .fakes import FakeClock, Gateway, broken, client, ok


class UploadInput(Input):
    file1: FilePart
    note: str | UnsetType = UNSET


def upload(path: str = "/jdy/v2/sys/attachment_upload") -> Operation[Any]:
    body = Body(UploadInput, "multipart/form-data")
    return Operation("sys.upload", "POST", path, "附件上传", Any, body=body)


VOUCHER = upload("/jdy/v2/fi/voucher_attachment_upload")


def content(part: Any, operation: Operation[Any] | None = None, **fields: Any) -> bytes:
    made = draft(operation or upload(), {}, {"file1": part, **fields})
    assert isinstance(made.body, Multipart)
    assert made.media.startswith("multipart/form-data; boundary=")
    data = b"".join(made.body)
    assert len(data) == len(made.body)
    assert data == b"".join(made.body)  # a retry reads it anew
    return data


def test_sources(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG")
    file = io.BytesIO(b"skip\x89PNG")
    file.seek(4)
    for part in (
        FilePart(path),
        str(path),
        path,
        FilePart(b"\x89PNG", "a.png"),
        FilePart(file, "a.png"),
    ):
        data = content(part, note="n")
        assert (
            b'name="file1"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n' in data
        )
        assert b'name="note"\r\n\r\nn\r\n' in data


def test_too_large_a_file_is_not_sent(tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    with path.open("wb") as file:
        file.truncate(10 * 1024 * 1024 + 1)
    server = Gateway(FakeClock())
    with pytest.raises(errors.InvalidRequestError, match="10485760"):
        client(server)._call(upload(), {}, body=UploadInput(file1=FilePart(path)))
    assert server.requests == []
    with pytest.raises(errors.InvalidRequestError, match="5242880"):
        content(FilePart(b"x" * (5 * 1024 * 1024 + 1), "a.bin"), VOUCHER)


def test_names() -> None:
    with pytest.raises(errors.InvalidRequestError, match="letters and digits"):
        content(FilePart(b"x", "发票 1.png"), VOUCHER)
    content(FilePart(b"x", "invoice1.png"), VOUCHER)
    with pytest.raises(errors.InvalidRequestError, match="filename"):
        content(FilePart(b"x"))
    assert b'filename="a%22%0D%0Ab"' in content(FilePart(b"x", 'a"\r\nb'))


def test_what_is_no_file() -> None:
    for wrong in (5, b"bytes without a name"):
        with pytest.raises(errors.InvalidRequestError, match="file1"):
            content(wrong)
    with pytest.raises(errors.InvalidRequestError, match="cannot read"):
        content("/no/such/file.png")


def test_an_upload_of_unknown_outcome_is_not_repeated() -> None:
    server = Gateway(FakeClock(), broken(), ok())
    with pytest.raises(errors.ConnectionFailedError) as caught:
        client(server)._call(upload(), {}, body={"file1": FilePart(b"x", "a.png")})
    assert caught.value.outcome_unknown
    assert len(server.calls) == 1


def test_a_file_that_changes_while_it_is_sent(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"12345")
    body = Multipart([], [("file1", FilePart(path))])
    path.write_bytes(b"123")
    with pytest.raises(errors.InvalidRequestError, match="changed its size"):
        b"".join(body)
