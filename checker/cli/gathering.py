"""Arguments → the files that are meant: folders are walked in order of name, and nothing is checked twice."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from checker.reading.endings import SUFFIXES, is_copy
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.config import Config

STDIN = "-"
_PASSED_OVER = ("node_modules", "__pycache__")


class Filter(NamedTuple):
    """What is taken of the files in a folder: those that fit ``include`` (none: those with the endings of copy) and do
    not fit ``exclude``, both globs as seen from the working directory; and, unless ``gitignore`` is off, only what git
    does not ignore. ``config`` is the one that holds for all; None means that the nearest of each folder has a say."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    gitignore: bool = True
    config: Config | None = None


def gathered(arguments: Iterable[str], chosen: Filter = Filter()) -> Iterator[tuple[str, str]]:  # noqa: B008
    """Every file that is meant, once, in the order of the arguments, each with "" or with what is wrong with it.

    A file that is named is meant, whatever the filter. ValueError for a configuration that cannot be used.
    """
    seen = set()
    for argument in arguments:
        if argument == STDIN or not os.path.isdir(argument):
            found: Iterable[tuple[str, str]] = [(argument, "" if argument else "is no path; name a file or a folder")]
        else:
            found = _in_folder(argument, chosen)
        for path, error in found:
            identity = path if path == STDIN else os.path.realpath(path)
            if error or identity not in seen:
                seen.add(identity)
                yield path, error


def _in_folder(top: str, chosen: Filter) -> Iterator[tuple[str, str]]:
    from checker.cli.gitignore import Ignored
    from checker.config_discovery import Discovery

    found = False
    closed: list[OSError] = []
    ignored = Ignored(top) if chosen.gitignore else None
    discovery = Discovery()
    for root, folders, files in os.walk(top, onerror=closed.append):
        config = chosen.config or discovery.nearest(root)
        names = [name for name in folders if not name.startswith(".") and name not in _PASSED_OVER]
        folders[:] = sorted(
            name
            for name in names
            if not _excluded(os.path.join(root, name), chosen, config)
            and not (ignored and ignored(os.path.join(root, name), True))
        )
        for name in sorted(files):
            path = os.path.join(root, name)
            if not name.startswith(".") and _is_copy(path, chosen, config) and not (ignored and ignored(path, False)):
                found = True
                yield path, ""
    for problem in closed:
        yield os.fsdecode(problem.filename), "may not be looked into; give yourself permission to read the folder"
    if not found and not closed:
        yield top, f"holds no copy; copy is a file that ends in {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"


def _is_copy(path: str, chosen: Filter, config: Config) -> bool:
    if chosen.include:
        meant = _fits(path, chosen.include, ".")
    elif config.include:
        meant = _fits(path, config.include, os.path.dirname(config.file))
    else:
        meant = is_copy(path)
    return meant and not _excluded(path, chosen, config)


def _excluded(path: str, chosen: Filter, config: Config) -> bool:
    return _fits(path, chosen.exclude, ".") or _fits(path, config.exclude, os.path.dirname(config.file))


def _fits(path: str, globs: tuple[str, ...], root: str) -> bool:
    if not globs:
        return False
    from checker.config_discovery import glob

    relative = os.path.relpath(path, root or ".").replace(os.sep, "/")
    return any(glob(pattern).fullmatch(relative) for pattern in globs)
