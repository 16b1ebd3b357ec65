"""The arguments of ``checker check`` where they are plain, read without click.

What is not plain (an unknown option, a value that does not fit, a call for help) is left to click, which has the same
options and says what is wrong; a test holds the two together.
"""

from __future__ import annotations

import os

from checker.report.formats import FORMATS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_FLAGS = {
    "--exit-zero": ("exit_zero", True),
    "--notes": ("notes", True),
    "--quiet": ("quiet", True),
    "-q": ("quiet", True),
    "--gitignore": ("gitignore", True),
    "--no-gitignore": ("gitignore", False),
    "--show-files": ("show_files", True),
    "--statistics": ("statistics", True),
    "--cache": ("cache", True),
    "--no-cache": ("cache", False),
    "--together": ("together", True),
    "--fix": ("fix", True),
    "--diff": ("diff", True),
}
_CHOICES: dict[str, tuple[str, tuple[str, ...]]] = {
    "--output-format": ("output_format", tuple(FORMATS)),
    "--fail-on": ("fail_on", ("error", "warning", "note", "never")),
    "--color": ("color", ("auto", "always", "never")),
}
_VALUES = {"--stdin-filename": "stdin_filename", "--baseline": "baseline", "--cache-dir": "cache_dir"}
_LISTS = {
    "--output": "outputs",
    "--include": "include",
    "--exclude": "exclude",
    "--source": "sources",
    "--prefer": "prefer",
}
_RULES = {"--select": "select", "--ignore": "ignore"}
_NUMBERS = {"--jobs": "jobs", "-j": "jobs"}


def plainly_read(arguments: list[str]) -> dict[str, Any] | None:
    """The values of the options that are given, by the names of check_copy's parameters; None for what is not plain."""
    if os.environ.get("CHECKER_OUTPUT_FORMAT"):
        return None
    values: dict[str, Any] = {}
    paths: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            paths += rest
        elif argument == "-" or not argument.startswith("-"):
            paths.append(argument)
        elif argument in _FLAGS:
            values.update([_FLAGS[argument]])
        else:
            option, equals, joined = argument.partition("=")
            value = joined if equals else next(rest, None)
            if value is None or (equals and not option.startswith("--")) or not _took(values, option, value):
                return None
    return {"paths": tuple(paths), **values} if paths else None


def _took(values: dict[str, Any], option: str, value: str) -> bool:
    if option in _CHOICES and value in _CHOICES[option][1]:
        values[_CHOICES[option][0]] = value
    elif option in _VALUES:
        values[_VALUES[option]] = value
    elif option in _LISTS:
        values[_LISTS[option]] = (*values.get(_LISTS[option], ()), value)
    elif option in _RULES:
        words = tuple(word for word in map(str.strip, value.split(",")) if word)
        values[_RULES[option]] = (*values.get(_RULES[option], ()), *words)
    elif option in _NUMBERS and value.isascii() and value.isdecimal() and int(value):
        values[_NUMBERS[option]] = int(value)
    else:
        return False
    return True
