"""What standard output is: a terminal or not, in colour or not, how wide."""

from __future__ import annotations

import os
import sys

NOT_A_TERMINAL = 100  # columns


def colorful(choice: str) -> bool:
    """Is text to be in colour? "always" and "never" say so; "auto" asks NO_COLOR, FORCE_COLOR and the terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def columns() -> int:
    """The width of the terminal, or what COLUMNS says, or 100."""
    told = os.environ.get("COLUMNS", "")
    if told.isascii() and told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or NOT_A_TERMINAL
    except (OSError, ValueError):
        return NOT_A_TERMINAL


def put(text: str) -> None:
    """Write text to standard output in its encoding; what that cannot hold is escaped."""
    sys.stdout.buffer.write(text.encode(sys.stdout.encoding or "utf-8", "backslashreplace"))
    sys.stdout.flush()
