"""A stretch of work in which Python does not look for garbage.

Reading a story makes hundreds of thousands of objects a megabyte, nearly all of which are kept until the report is
written. The collector would walk through them again and again, and the more often the longer the story is.
"""

from __future__ import annotations

import gc


class Uncollected:
    """``with Uncollected():`` leaves the collector as it was found. Stretches may lie within each other."""

    __slots__ = ("_running",)

    def __enter__(self) -> None:
        self._running = gc.isenabled()
        gc.disable()

    def __exit__(self, *problem: object) -> None:
        if self._running:
            gc.enable()
