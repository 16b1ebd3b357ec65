"""The configuration: what a newsroom decides, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from types import MappingProxyType

from checker.finding import Severity
from checker.house import NO_HOUSE, House
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from typing import Any

_EMPTY: Mapping[str, Any] = MappingProxyType({})


class Config(NamedTuple):
    """What is checked, how gravely, and for which house.

    ``select`` and ``ignore`` hold rule ids or families; an empty ``select`` means every rule. ``severities``
    overrides the severity of a rule; ``options`` holds the options of rules, by id; ``plugins`` names modules that
    define more rules. ``fail_on`` is the severity that fails a run of the command line (None: nothing does),
    ``notes`` whether that shows notes, ``date`` the publication date of copy that brings none. ``file`` is the file
    that all this was read from, or "", and ``overrides`` what that file decides differently for some paths:
    ``for_path`` applies them. ``include`` and ``exclude`` are globs, as seen from that file's folder: which files of a
    folder are copy, and which are not.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = _EMPTY
    options: Mapping[str, Mapping[str, Any]] = _EMPTY
    plugins: tuple[str, ...] = ()
    house: House = NO_HOUSE
    fail_on: Severity | None = Severity.WARNING
    notes: bool = False
    date: Date | None = None
    file: str = ""
    overrides: tuple[Override, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    @classmethod
    def discover(cls, path: str | os.PathLike[str]) -> Config:
        """The configuration nearest to a file or folder: checker.toml, or pyproject.toml with [tool.checker], in its
        folder or in one above; the defaults if there is none. ValueError with a sentence if it cannot be used."""
        from checker.config_discovery import discover

        return discover(path)

    @classmethod
    def load(cls, file: str | os.PathLike[str]) -> Config:
        """The configuration in one file. ValueError with a sentence if it cannot be used."""
        from checker.config_discovery import load

        return load(file)

    def for_path(self, path: str | os.PathLike[str]) -> Config:
        """This configuration with the overrides that fit a path applied, in the order in which they are written."""
        if not self.overrides:
            return self
        from checker.config_discovery import overridden

        return overridden(self, path)

    def selects(self, rule_id: str) -> bool:
        """Is a rule to be run? The more precise entry wins: ignoring a family and selecting one rule of it runs
        that."""
        family = rule_id.partition("/")[0]
        if rule_id in self.ignore or rule_id in self.select:
            return rule_id not in self.ignore
        if family in self.ignore:
            return False
        return not self.select or family in self.select

    def __reduce__(self) -> tuple[Any, ...]:
        """Read-only mappings cannot be pickled, and worker processes need the configuration."""
        return _unpickled, tuple(dict(value) if isinstance(value, MappingProxyType) else value for value in self)


class Override(NamedTuple):
    """What is decided differently for the paths that fit one of ``paths`` (globs, as seen from the file's folder):
    ``settings`` is a table of the same keys, already found sound."""

    paths: tuple[str, ...]
    settings: Mapping[str, Any]

    def __reduce__(self) -> tuple[Any, ...]:
        return Override, (self.paths, dict(self.settings))


def _unpickled(*values: Any) -> Config:
    return Config._make(MappingProxyType(value) if isinstance(value, dict) else value for value in values)
