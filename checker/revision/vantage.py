"""A finding seen from the place that the edit touched.

Two words that clash are one finding, and a rule flags one of them, whichever was written last. Where the edit put in
the other one, that is where a desk wants to be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from checker.document import Document
from checker.finding import Finding, Related

_HERE = re.compile(r"\bhere\b(?=[^“”]*(?:“|\Z))")  # not in words that are quoted from the copy
_OTHER = "the other place"


def touched_place(finding: Finding, document: Document, touched: Callable[[int, int], bool]) -> Related | None:
    """The first of a finding's other places that was touched, where its own words were not.

    A place where the same words only stand again takes no part in what is wrong, so that it is none.
    """
    if touched(finding.start, finding.end):
        return None
    own = finding.text.split()
    for place in finding.related:
        if touched(place.start, place.end) and document.text[place.start : place.end].split() != own:
            return place
    return None


def seen_from(finding: Finding, place: Related, document: Document) -> Finding:
    """The finding with one of its other places for its own, and its own among the others.

    What it said of "here" it says of the line. It keeps its fingerprint, since it is the same finding; replacements of
    the words that were its own are no replacements here.
    """
    at = document.place(place.start)
    line = "in the same line" if at.line == finding.line else f"in line {finding.line}"
    others = [other for other in finding.related if other != place]
    others.append(Related(finding.start, finding.end, _OTHER))
    return finding._replace(
        start=place.start,
        end=place.end,
        text=document.text[place.start : place.end],
        line=at.line,
        column=at.column,
        message=_HERE.sub(line, finding.message),
        query=_HERE.sub(line, finding.query),
        related=tuple(sorted(others)),
        suggestions=(),
    )
