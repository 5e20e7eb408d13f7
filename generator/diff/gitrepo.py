"""Reading a folder as it was at a git revision; nothing in the work tree is touched."""

from __future__ import annotations

import subprocess
from pathlib import Path, PurePosixPath

_FILES = ("100644", "100755")
TIMEOUT = 60


class GitError(Exception):
    """A sentence about what git could not do."""


def resolve_revision(folder: Path, revision: str) -> str | None:
    """The commit that `revision` names in the repository around `folder`, or None."""
    try:
        spelled = f"{revision}^{{commit}}"
        out = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", spelled)
    except GitError:
        return None
    return out.decode().strip() or None


def in_repository(folder: Path) -> bool:
    """Whether git is there and `folder` lies in a repository."""
    try:
        return _git(folder, "rev-parse", "--is-inside-work-tree").strip() == b"true"
    except GitError:
        return False


def files_at(folder: Path, commit: str) -> dict[str, bytes]:
    """The regular files that `folder` held in a commit, by their path below the repository's top.

    Raises:
        GitError: git failed.
    """
    listed = _git(folder, "ls-tree", "-r", "-z", "--full-name", commit, "--", ".")
    entries: list[tuple[str, str]] = []
    for line in listed.decode("utf-8", "surrogateescape").split("\0"):
        facts, _, path = line.partition("\t")
        mode, _, oid = facts.partition(" ")
        if mode in _FILES and ".." not in PurePosixPath(path).parts and not path.startswith("/"):
            entries.append((path, oid.rpartition(" ")[2]))
    if not entries:
        return {}
    wanted = "".join(f"{oid}\n" for _, oid in entries).encode()
    data = _git(folder, "cat-file", "--batch", stdin=wanted)
    found: dict[str, bytes] = {}
    at = 0
    for path, _ in entries:
        end = data.index(b"\n", at)
        size = int(data[at:end].rpartition(b" ")[2])
        found[path] = data[end + 1 : end + 1 + size]
        at = end + size + 2
    return found


def file_at(folder: Path, commit: str, path: str) -> bytes | None:
    """A file at a commit, `path` counted from the repository's top; None when it is not there."""
    try:
        return _git(folder, "cat-file", "blob", f"{commit}:{path}")
    except GitError:
        return None


def prefix_of(folder: Path) -> str:
    """The path of `folder` below the repository's top, with a slash at its end."""
    return _git(folder, "rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").strip("\n")


def _git(folder: Path, *arguments: str, stdin: bytes | None = None) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            input=stdin,
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )
    except FileNotFoundError:
        raise GitError("git is not installed") from None
    except subprocess.TimeoutExpired:
        raise GitError(f"git took longer than {TIMEOUT} s") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise GitError(said[0] if said else f"git {arguments[0]} failed")
    return done.stdout
