"""Arguments → the files that are meant: folders are walked in order of name, and nothing is checked twice."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from checker.reading import SUFFIXES

STDIN = "-"
_PASSED_OVER = ("node_modules", "__pycache__")


def gathered(arguments: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Every file that is meant, once, in the order of the arguments, each with "" or with what is wrong with it."""
    seen = set()
    for argument in arguments:
        if argument == STDIN or not os.path.isdir(argument):
            found: Iterable[tuple[str, str]] = [(argument, "")]
        else:
            found = _in_folder(argument)
        for path, error in found:
            identity = path if path == STDIN else os.path.realpath(path)
            if error or identity not in seen:
                seen.add(identity)
                yield path, error


def _in_folder(folder: str) -> Iterator[tuple[str, str]]:
    found = False
    closed: list[OSError] = []
    for root, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _PASSED_OVER)
        for name in sorted(files):
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                found = True
                yield os.path.join(root, name), ""
    for problem in closed:
        yield os.fsdecode(problem.filename), "may not be looked into; give yourself permission to read the folder"
    if not found and not closed:
        yield folder, f"holds no copy; copy is a file that ends in {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"
