"""The word lists. They are written as TOML beside the module that reads them, with a note of where each came from, and
compiled into one JSON file a package, because parsing TOML at every start would cost more than checking an article.

After editing a TOML file run ``python checker/lists.py`` (as a file, so that it needs no list itself); a test fails
while the two are out of step.
"""

from __future__ import annotations

import json
import os
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = ("checker", "rules")
_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_COMPILED = "word_lists.json"


@cache
def word_list(name: str) -> dict[str, Any]:
    """The contents of one TOML file, named by its path without the ending: "checker/language/abbreviations".

    KeyError if there is none of that name.
    """
    data, places = _compiled(name.partition("/")[0])
    contents: dict[str, Any] = json.loads(data[places[name]])
    return contents


@cache
def _compiled(package: str) -> tuple[bytes, dict[str, slice]]:
    """The compiled lists of a package, and where each stands in them, still as JSON: most stories need some of them
    only."""
    with open(os.path.join(_ROOT, package, _COMPILED), "rb") as file:
        data = file.read()
    places = {}
    start = data.find(b'"')
    while start >= 0:
        colon, end = data.find(b'": ', start), data.find(b"\n", start)
        places[data[start + 1 : colon].decode("ascii")] = slice(colon + 3, end - (data[end - 1 : end] == b","))
        start = data.find(b'"', end)
    return data, places


def sources(package: str) -> list[Path]:
    """Every TOML file of a package, in order of path."""
    from pathlib import Path  # this and the import below are slow, and no check of copy needs them

    return sorted(Path(_ROOT, package).rglob("*.toml"))


def compiled(package: str) -> str:
    """The text of a package's compiled lists as its TOML files now stand: one line a list."""
    import tomllib

    lists = [
        f"{json.dumps(path.relative_to(_ROOT).with_suffix('').as_posix())}: "
        + json.dumps(tomllib.loads(path.read_text("utf-8")), ensure_ascii=False, separators=(",", ":"))
        for path in sources(package)
    ]
    return "{\n" + ",\n".join(lists) + "\n}\n"


def compile_lists() -> None:
    """Write the compiled lists of both packages."""
    for package in PACKAGES:
        text = compiled(package)
        with open(os.path.join(_ROOT, package, _COMPILED), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


if __name__ == "__main__":
    compile_lists()
