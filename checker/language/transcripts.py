"""Transcripts: paragraphs that open with the speaker's name in capitals and a colon ("MAYOR COBB: It is shut.")."""

from __future__ import annotations

import re

from checker.finding import Span
from checker.language.attributions import DIRECT, Attribution
from checker.language.name_lists import PLACES, is_ordinary
from checker.language.patterns import lazy_pattern
from checker.language.phrases import Copy

_LABEL = lazy_pattern(r"""["“']?((?:[A-Z][A-Z.'’-]+ ){0,3}[A-Z][A-Z'’-]{2,}):\s+(?=\S)""")
_LONGEST = 48  # code points in which a label ends
_FEWEST = 2  # such paragraphs, or it is no transcript


def _is_speaker(label: str) -> bool:
    """Is a label no place and no word of the page ("LONDON", "READ MORE")?"""
    last = label.rsplit(maxsplit=1)[-1].casefold()
    return not is_ordinary(last) and label.casefold() not in PLACES


def labelled(copy: Copy) -> list[Attribution]:
    """The paragraphs of a transcript, each as the words of whoever its label names."""
    found: list[Attribution] = []
    if copy.text.count(":") < _FEWEST:
        return found
    for start, end, _ in copy.segments.blocks:
        colon = copy.text.find(":", start, min(end, start + _LONGEST))
        match: re.Match[str] | None = _LABEL.match(copy.text, start, end) if colon > 0 else None
        if match and _is_speaker(match[1]):
            content = Span(match.end(), len(copy.text[:end].rstrip("\"”'")))
            if content.end > content.start:
                found.append(Attribution((Span(*match.span(1)),), (), (content,), DIRECT))
    return found if len(found) >= _FEWEST else []
