"""What came of a file is kept, and is not worked out again while copy, rules, lists and configuration stay the same.

An entry is a file whose name is a digest of all that takes part, so that nothing has to be invalidated, and whose first
line is a digest of the rest, so that what was cut short or changed is passed over. Entries are written beside their
place and moved into it: any number of runs may share a folder. Those older than a month go as others come.
"""

from __future__ import annotations

import json
import os
import sys
import time
from _blake2 import blake2b
from collections.abc import Iterator, Mapping, Set
from contextlib import suppress
from datetime import date as Date
from functools import cache as once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_FORMAT = "1"
_NAME = "copydesk-checker"
_MONTH = 30 * 24 * 3600  # seconds


def folder() -> str:
    """Where entries are kept unless the command line says otherwise: "" where there is no place for them."""
    if named := os.environ.get("CHECKER_CACHE_DIR"):
        return named
    if shared := os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA"):
        return os.path.join(shared, _NAME)
    home = os.environ.get("HOME")
    return os.path.join(home, ".cache", _NAME) if home else ""


class Cache:
    """The entries in one folder. Whatever goes wrong with it, the answer is that there is no entry."""

    def __init__(self, root: str) -> None:
        self.root = os.path.join(root, f"v{_FORMAT}")

    def get(self, key: str) -> Any:
        """The value kept under a key, or None."""
        try:
            with open(self._place(key), "rb") as file:
                digest, _, body = file.read().partition(b"\n")
            return json.loads(body) if digest == _digest(body) else None
        except (OSError, ValueError, RecursionError):
            return None

    def put(self, key: str, value: Any) -> None:
        """Keep a value of plain lists, tables, strings and numbers."""
        body = json.dumps(value).encode("ascii")
        place = self._place(key)
        draft = f"{place}.{os.getpid()}.part"
        try:
            os.makedirs(os.path.dirname(place), mode=0o700, exist_ok=True)
            with open(draft, "wb") as file:
                file.write(_digest(body) + b"\n" + body)
            os.replace(draft, place)
            _sweep(os.path.dirname(place))
        except OSError:
            with suppress(OSError):
                os.unlink(draft)

    def _place(self, key: str) -> str:
        return os.path.join(self.root, key[:2], key[2:])


def _digest(body: bytes) -> bytes:
    return blake2b(body, digest_size=16).hexdigest().encode("ascii")


@once
def _sweep(place: str) -> None:
    with os.scandir(place) as found:
        for entry in found:
            if time.time() - entry.stat().st_mtime > _MONTH:
                os.unlink(entry.path)


def key_of(copy: bytes, *parts: Any) -> str:
    """The key for what comes of a file of copy: ``parts`` are all other things that take part but the code."""
    told = json.dumps([_code(), os.getcwd(), parts], default=_plain, sort_keys=True)
    return blake2b(told.encode("utf-8") + b"\0" + copy, digest_size=20).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Set):
        return sorted(value)
    return value.isoformat() if isinstance(value, Date) else repr(value)


@once
def _code() -> list[Any]:
    """What tells this state of Checker from any other: its files with their sizes and times, and the Python."""
    import checker

    root = os.path.dirname(os.path.dirname(os.path.abspath(checker.__file__)))
    stamps = [stamp for package in ("checker", "rules") for stamp in _stamps(os.path.join(root, package))]
    return [checker.__version__, sys.version, stamps]


def plugin_stamps(names: tuple[str, ...]) -> list[Any] | None:
    """The same for modules of plug-ins, which have been imported: of all files beside each. None if one has no file."""
    stamps = []
    for name in names:
        file = getattr(sys.modules.get(name), "__file__", None)
        if not file:
            return None
        stamps.append(list(_stamps(os.path.dirname(os.path.abspath(file)))))
    return stamps


def _stamps(place: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(place) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.endswith((".py", ".json")):
            status = entry.stat()
            yield entry.path, status.st_size, status.st_mtime_ns
        elif entry.is_dir() and not entry.name.startswith(("_", ".")):
            yield from _stamps(entry.path)
