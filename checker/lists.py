"""The word lists. They are written as TOML beside the module that reads them, with a note of where each came from, and
compiled into one JSON file a package, because parsing TOML at every start would cost more than checking an article.

After editing a TOML file run ``python checker/lists.py`` (as a file, so that it needs no list itself); a test fails
while the two are out of step.

What every check would have to work out of a list in the same way is drawn up when the lists are compiled: by the
function ``drawn_up`` of a module, which gives the list its contents and its name, and which reads no list that is drawn
up when it is imported.
"""

from __future__ import annotations

import json
import os
import sys
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

PACKAGES = ("checker", "rules")
DRAWN_UP = {
    "checker/language/actor_nouns": "checker/language/actors",
    "checker/language/cues": "checker/language/cues",
    "checker/language/known_shelves": "checker/language/known_names",
    "checker/language/loaded_terms": "checker/language/labels",
    "checker/language/name_lists": "checker/language/ordinary_words",
    "checker/language/outlet_names": "checker/language/outlets",
    "checker/language/spelling": "checker/language/spelling",
}
"""The lists that are drawn up, by the modules that do it, each with the TOML file that it is made of."""
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
def word_sets(name: str) -> dict[str, frozenset[str]]:
    """The lists of a TOML file that holds nothing but words with blanks between them, as sets. KeyError as there."""
    return {key: frozenset(words.split()) for key, words in word_list(name).items()}


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
    lists = _as_written(package)
    drawn = {name: _drawn_up(name, lists[source]) for name, source in DRAWN_UP.items() if source in lists}
    return _in_lines({**lists, **drawn})


def _as_written(package: str) -> dict[str, Any]:
    import tomllib

    return {
        path.relative_to(_ROOT).with_suffix("").as_posix(): tomllib.loads(path.read_text("utf-8"))
        for path in sources(package)
    }


def _drawn_up(name: str, contents: dict[str, Any]) -> dict[str, Any]:
    from importlib import import_module

    drawn: dict[str, Any] = import_module(name.replace("/", ".")).drawn_up(contents)
    return drawn


def _in_lines(lists: dict[str, Any]) -> str:
    lines = [
        f"{json.dumps(name)}: {json.dumps(contents, ensure_ascii=False, separators=(',', ':'))}"
        for name, contents in sorted(lists.items())
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def compile_lists() -> None:
    """Write the compiled lists of both packages: first as the files have them, because the modules that draw lists up
    import others, which read some; then with what is drawn up."""
    for package in PACKAGES:
        _write(package, _in_lines(_as_written(package)))
    for package in PACKAGES:
        _write(package, compiled(package))


def _write(package: str, text: str) -> None:
    with open(os.path.join(_ROOT, package, _COMPILED), "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


if __name__ == "__main__":
    sys.path.insert(0, _ROOT)
    compile_lists()
