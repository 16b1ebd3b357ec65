"""A stretch of work in which Python does not look for garbage.

Reading a story makes hundreds of thousands of objects a megabyte, nearly all of which are kept until the report is
written. The collector would walk through them again and again, and the more often the longer the story is.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ParamSpec, TypeVar

    _P = ParamSpec("_P")
    _R = TypeVar("_R")


def uncollected(work: Callable[_P, _R]) -> Callable[_P, _R]:
    """A function that does the same and leaves the collector as it was found. Stretches may lie within each other.

    A function and no context manager: making one would itself be the moment at which a collector that has waited for
    the stretch before, the check, walks through all of a report before the next stretch, its writing, begins.
    """

    @wraps(work)
    def undisturbed(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        running = gc.isenabled()
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            if running:
                gc.enable()

    return undisturbed
