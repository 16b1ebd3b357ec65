"""HTML → Document: the article on a page, and where every character of it stands in the file."""

from __future__ import annotations

import re
from datetime import date as Date

from checker.document import Document
from checker.house import House
from checker.language.segment import HEADLINE
from checker.reading.article import find_article, shared_title
from checker.reading.extract import Extract, Run
from checker.reading.html_prose import drafts
from checker.reading.html_tree import html_tree
from checker.reading.markup import Element

_PUBLISHED = (
    "article:published_time", "datepublished", "pubdate", "publishdate", "date", "dc.date", "dcterms.date",
    "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "og:published_time",
    "originalpublicationdate",
)  # fmt: skip
_LINKED_DATA = re.compile(r'"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})')
_CONTENT = re.compile(r"""content\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)


def html_document(source: str, *, path: str, date: Date | None = None, house: House, notice: str = "") -> Document:
    """The document on a page: the article's headline, paragraphs, headings, items, quotes and captions. Menus, teasers,
    forms, scripts, code and tables of data are left out, and comments heeded for waivers only.

    The headline is the heading of the first level, or the title that the page gives for sharing. ``date`` goes before
    the day of publication that the page gives. Raises UnreadableError where there is no prose.
    """
    tree = html_tree(source)
    extract = Extract(source)
    found = find_article(tree, drafts(tree))
    if found.headline:
        found.headline.write(extract, HEADLINE)
    elif found.blocks:
        extract.flow(_shared_title(tree, source))
        extract.end_block(HEADLINE)
    for draft in found.blocks:
        draft.write(extract)
    return extract.document(path=path, date=date or published(tree), house=house, notices=(notice,))


def published(tree: Element) -> Date | None:
    """The day of publication as the page gives it: in its meta elements, its linked data, or its first <time>."""
    given: dict[str, str] = {}
    for meta in tree.all("meta"):
        attributes = meta.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        given.setdefault(name.lower(), attributes.get("content") or "")
    for name in _PUBLISHED:
        if day := iso_day(given.get(name, "")):
            return day
    for script in tree.all("script"):
        if script.attributes.get("type", "").lower() == "application/ld+json":
            stated = _LINKED_DATA.search(script.text)
            if stated and (day := iso_day(stated[1])):
                return day
    for time in tree.all("time"):
        if day := iso_day(time.attributes.get("datetime") or ""):
            return day
    return None


def iso_day(stamp: str) -> Date | None:
    """The day of a stamp such as 2025-04-07T10:00:00Z or 20250407T100000Z; None if it is none."""
    digits = re.match(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)", stamp)
    try:
        return Date(int(digits[1]), int(digits[2]), int(digits[3])) if digits else None
    except ValueError:
        return None


def _shared_title(tree: Element, source: str) -> list[Run]:
    """The title that the page gives for sharing, where it stands."""
    meta = shared_title(tree)
    written = _CONTENT.search(source, meta.at, meta.at + meta.width) if meta else None
    group = 1 if written and written[1] is not None else 2
    if not written or "<" in written[group]:
        return []
    begin = written.start(group)
    return [Run(run.text, begin + run.at, run.width) for run in html_tree(written[group]).runs()]
