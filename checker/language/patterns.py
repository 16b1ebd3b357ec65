"""Regular expressions that are compiled when they are first used: most stories need half of them, and to compile one
takes longer than to look for it in a story."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SIGN, SIGN_OR_STOP = r"(?:[\w'-]++|’)", r"(?:[\w'.-]++|’)"
"""What words are written in, to be repeated: ``[\\w'’-]`` takes ten times as long to compile. What they have taken they
do not give back, so none of it may follow them in a pattern."""
_KEPT = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _LazyPattern:
    """Stands for a compiled pattern. The first question to it compiles it and keeps its methods."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in _KEPT:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern; ``re.error`` for a source that is none comes when it is first used."""
    pattern: Any = _LazyPattern(source, flags)
    answering_alike: re.Pattern[str] = pattern
    return answering_alike
