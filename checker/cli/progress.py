"""How far a long run is, on a terminal."""

from __future__ import annotations

import sys
import time

_PATIENCE = 1.0  # seconds before anything is shown
_OFTEN = 0.1  # seconds between two states
_WIDE = 30
_CLEAR = "\r\033[K"


class Progress:
    """A bar on standard error, if that is a terminal, for as long as nothing else is written."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._next = time.monotonic() + _PATIENCE if total > 1 and sys.stderr.isatty() else float("inf")
        self._drawn = False

    def clear(self) -> None:
        """Make room for other text."""
        if self._drawn:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()
            self._drawn = False

    def step(self) -> None:
        """One file more is done."""
        self._done += 1
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _OFTEN
            filled = _WIDE * self._done // self._total
            bar = "#" * filled + "-" * (_WIDE - filled)
            sys.stderr.write(f"{_CLEAR}[{bar}] {self._done:,} of {self._total:,} files")
            sys.stderr.flush()
            self._drawn = True
