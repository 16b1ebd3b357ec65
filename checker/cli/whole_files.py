"""Files that are there whole or not at all: written under a hidden name beside their place, and moved into it."""

from __future__ import annotations

import os
import stat
from contextlib import suppress


def draft_of(target: str) -> str:
    """The hidden name beside a file under which this process writes what is to stand in its place."""
    folder, name = os.path.split(target)
    return os.path.join(folder, f".{name}.{os.getpid()}.part")


def put_in_place(draft: str, target: str) -> None:
    """Move a draft into its place; a file that is there already leaves it its mode."""
    if os.path.exists(target):
        os.chmod(draft, stat.S_IMODE(os.stat(target).st_mode))
    os.replace(draft, target)


def write_whole(path: str, data: bytes, *, durable: bool = False) -> None:
    """Write a file, behind its link if it is one. ``durable`` waits until the disk has it. Whatever goes wrong, nothing
    is left half-written; raises OSError of the path."""
    target = os.path.realpath(path)
    draft = draft_of(target)
    try:
        file = open(draft, "xb")  # noqa: SIM115 (a draft that is there already is another's, and is not to be removed)
    except OSError as problem:
        problem.filename = path  # nobody knows the draft by its name
        raise
    try:
        with file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        put_in_place(draft, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(draft)
        raise
