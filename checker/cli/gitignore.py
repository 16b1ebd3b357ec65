"""Which files git passes over, by the .gitignore files of a folder, those below it and those above in its repository.

The patterns mean what gitignore(5) says. A library would do, but would be loaded at every start; a test compares this
with git itself.
"""

from __future__ import annotations

import os
import re

from checker.tuples import NamedTuple

_NAME = ".gitignore"
_LARGEST = 1_000_000  # bytes; what is larger is no list of patterns


class _Pattern(NamedTuple):
    fits: re.Pattern[str]
    folders_only: bool
    takes_back: bool


class Ignored:
    """Tells for the files below one folder whether they are ignored. The folder itself was named, and is not."""

    def __init__(self, folder: str) -> None:
        self._top = os.path.abspath(folder)
        root = self._top
        while not os.path.lexists(os.path.join(root, ".git")):
            parent = os.path.dirname(root)
            if parent == root:
                root = self._top
                break
            root = parent
        self._known: dict[str, list[tuple[str, list[_Pattern]]]] = {}
        self._root = root

    def __call__(self, path: str, is_folder: bool) -> bool:
        """Is a file or folder below the folder ignored? Those in an ignored folder are not asked about."""
        whole = os.path.abspath(path)
        for base, patterns in reversed(self._above(os.path.dirname(whole))):
            relative = whole[len(base) :].lstrip(os.sep).replace(os.sep, "/")
            for pattern in reversed(patterns):
                if (is_folder or not pattern.folders_only) and pattern.fits.fullmatch(relative):
                    return not pattern.takes_back
        return False

    def _above(self, folder: str) -> list[tuple[str, list[_Pattern]]]:
        """The folders from the repository's root down to one, each with its patterns."""
        found = self._known.get(folder)
        if found is None:
            if folder == self._root or os.path.dirname(folder) == folder:
                found = [(folder, _patterns(os.path.join(folder, ".git", "info", "exclude")))]
            else:
                found = self._above(os.path.dirname(folder))
            patterns = _patterns(os.path.join(folder, _NAME))
            found = self._known[folder] = [*found, (folder, patterns)] if patterns else found
        return found


def _patterns(file: str) -> list[_Pattern]:
    try:
        with open(file, "rb") as opened:
            text = os.fsdecode(opened.read(_LARGEST))
    except OSError:
        return []
    lines = (line.removesuffix("\r") for line in text.removeprefix("\ufeff").split("\n"))
    return [pattern for pattern in map(_pattern, lines) if pattern]


def _pattern(line: str) -> _Pattern | None:
    if line.startswith("#"):
        return None
    bare = line.rstrip(" ")
    if bare != line and (len(bare) - len(bare.rstrip("\\"))) % 2:
        bare += " "  # a space that is escaped is meant
    takes_back = bare.startswith("!")
    bare = bare[takes_back:]
    folders_only = bare.endswith("/")
    bare = bare.rstrip("/") if folders_only else bare
    if not bare:
        return None
    anywhere = "" if "/" in bare else "(?:.*/)?"
    fits = re.compile(anywhere + _expression(bare.removeprefix("/")), re.DOTALL)
    return _Pattern(fits, folders_only, takes_back)


_TOKEN = re.compile(
    r"(?:^|(?<=/))\*\*/|/\*\*\Z|\A\*\*\Z|\*+|\?|\[[!^]?\]?(?:\[:\w+:\]|\\.|[^\]\\])*\]|\\.|.", re.DOTALL
)
_CLASSES = {"alpha": "A-Za-z", "digit": "0-9", "alnum": "A-Za-z0-9", "upper": "A-Z", "lower": "a-z", "space": r"\s"}


def _expression(pattern: str) -> str:
    parts = []
    for token in _TOKEN.findall(pattern):
        if token == "**/":
            parts.append("(?:.*/)?")
        elif token == "/**":
            parts.append("/.+")
        elif token.startswith("*"):
            parts.append(".*" if pattern == "**" else "[^/]*")
        elif token == "?":
            parts.append("[^/]")
        elif token.startswith("[") and len(token) > 2:
            parts.append(_set(token[1:-1]))
        else:
            parts.append(re.escape(token[-1]))
    return "".join(parts)


def _set(inside: str) -> str:
    denied = inside[0] in "!^"
    inside = re.sub(r"\[:(\w+):\]", lambda name: _CLASSES.get(name[1], ""), inside[denied:])
    inside = re.sub(r"(\\.)|([\[\]&~|^\\])", lambda m: m[1] or "\\" + m[2], inside, flags=re.DOTALL)
    try:
        re.compile(f"[{inside}]")
    except re.error:
        return "(?!)"  # a range that runs backwards fits nothing
    return f"(?!/)[{'^' if denied else ''}{inside}]"
