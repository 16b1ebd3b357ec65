"""Paths → bytes. Whatever stands at a path, the answer is its bytes or one sentence, and never a wait."""

from __future__ import annotations

import os
import stat

LARGEST = 256 * 1024 * 1024
"""Bytes. No story comes near it, and a mistaken path to a disk image should not fill the memory."""


class UnreadableError(OSError, ValueError):
    """A file that cannot be read as copy. The message goes behind the path: "is a folder; name the files in it"."""


def file_bytes(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a regular file. Raises UnreadableError for anything else: a pipe or a device would make us wait."""
    name = os.fspath(path)
    try:
        refuse_irregular(os.stat(name).st_mode)
        descriptor = os.open(name, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            refuse_irregular(status.st_mode)  # it may have been changed for another since it was looked at
            if status.st_size > LARGEST:
                raise UnreadableError(f"is larger than {LARGEST // 1024 // 1024} MB; split it into stories")
            return file.read()
    except UnreadableError:
        raise
    except (OSError, ValueError) as problem:
        raise UnreadableError(complaint(problem, name)) from problem


def refuse_irregular(mode: int) -> None:
    """Raises UnreadableError unless a file's mode is that of a regular file."""
    if stat.S_ISDIR(mode):
        raise UnreadableError("is a folder; name the files in it")
    if not stat.S_ISREG(mode):
        raise UnreadableError("is not a regular file; use - to check what comes in on standard input")


def complaint(problem: Exception, name: str | bytes) -> str:
    """What to tell a reader about an error of the operating system."""
    if isinstance(problem, FileNotFoundError):
        if os.path.islink(name):
            return "is a link to a file that does not exist; mend the link or remove it"
        return "does not exist; check the spelling of the path"
    if isinstance(problem, PermissionError):
        return "may not be read; give yourself permission to read it"
    if isinstance(problem, ValueError):
        return "cannot be a path; check its spelling"  # a NUL, or characters that the file system cannot hold
    reason = problem.strerror if isinstance(problem, OSError) else None
    return f"cannot be read ({(reason or type(problem).__name__).lower()}); check the path"
