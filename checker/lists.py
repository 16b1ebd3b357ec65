"""The word lists. They are written as TOML beside the module that reads them, with a note of where each came from, and
compiled into one Python module a package, because parsing TOML at every start would cost more than checking an article.

After editing a TOML file run ``python checker/lists.py`` (as a file, so that it needs no list itself); a test fails
while the two are out of step.
"""

from __future__ import annotations

import importlib
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = ("checker", "rules")
_HEADING = (
    '"""Word lists, compiled from the TOML files by ``python checker/lists.py``: edit those, not this."""\n\n'
    "from typing import Any\n\nLISTS: dict[str, dict[str, Any]] = "
)


@cache
def word_list(name: str) -> dict[str, Any]:
    """The contents of one TOML file, named by its path without the ending: "checker/language/abbreviations".

    KeyError if there is none of that name.
    """
    package = name.partition("/")[0]
    lists: dict[str, dict[str, Any]] = importlib.import_module(f"{package}.compiled_lists").LISTS
    return lists[name]


def _root() -> Path:
    """The folder that holds both packages."""
    from pathlib import Path  # this and the imports below are slow, and no check of copy needs them

    return Path(__file__).parent.parent


def sources(package: str) -> list[Path]:
    """Every TOML file of a package, in order of path."""
    return sorted((_root() / package).rglob("*.toml"))


def compiled(package: str) -> str:
    """The text of a package's compiled_lists.py as its TOML files now stand."""
    import tomllib
    from pprint import pformat

    lists = {
        path.relative_to(_root()).with_suffix("").as_posix(): tomllib.loads(path.read_text("utf-8"))
        for path in sources(package)
    }
    return _HEADING + pformat(lists, width=120, compact=True, sort_dicts=False) + "\n"


def compile_lists() -> None:
    """Write compiled_lists.py of both packages."""
    for package in PACKAGES:
        (_root() / package / "compiled_lists.py").write_text(compiled(package), "utf-8")


if __name__ == "__main__":
    compile_lists()
