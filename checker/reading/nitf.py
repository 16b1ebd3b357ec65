"""NITF → its prose: the headline, and the paragraphs, headings, lists, quotes and captions of body.content."""

from __future__ import annotations

from datetime import date as Date

from checker.reading.extract import Extract
from checker.reading.html import iso_day
from checker.reading.markup import Element
from checker.reading.wire_copy import as_html, write_headline, write_html

_DAYS = (("pubdata", "date.publication"), ("date.issue", "norm"), ("date.release", "norm"))


def write_nitf(extract: Extract, nitf: Element) -> Date | None:
    """Add the story in an element nitf to an extract. The day on which it was published, if the head tells it.

    The dateline of the head is not read, because the first paragraph repeats it."""
    headline = nitf.find("hl1")
    if headline and not extract.blocks:
        write_headline(extract, [*headline.runs()])
    body = nitf.find("body.content") or nitf.find("body")
    if body:
        write_html(extract, as_html(body))
    for name, key in _DAYS:
        for element in nitf.all(name):
            if day := iso_day(element.attributes.get(key, "")):
                return day
    return None
