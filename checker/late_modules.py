"""Modules of a package that are imported when they are first asked for.

``layers.dates`` costs, once it has been imported, no more than to look it up; an import statement in a function costs
several thousand instructions every time, and a story asks for thirty layers.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from types import ModuleType


def modules_of(package: str) -> Callable[[str], ModuleType]:
    """A ``__getattr__`` for a package, which imports its module of that name. Raises AttributeError if it has none."""

    def imported(name: str) -> ModuleType:
        try:
            return import_module(f"{package}.{name}")
        except ModuleNotFoundError as problem:
            if problem.name != f"{package}.{name}":
                raise
            raise AttributeError(f"module {package!r} has no attribute {name!r}") from None

    return imported
