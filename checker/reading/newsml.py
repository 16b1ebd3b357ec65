"""XML of the news agencies → Document: NewsML-G2 and NITF, and where every character of the copy stands in the file."""

from __future__ import annotations

import re
from datetime import date as Date

from checker.document import Document
from checker.house import House
from checker.reading.extract import Extract
from checker.reading.files import UnreadableError
from checker.reading.html import iso_day, published
from checker.reading.markup import Element
from checker.reading.nitf import write_nitf
from checker.reading.wire_copy import chosen, write_headline, write_html, write_markup_within, write_plain
from checker.reading.xml_tree import xml_tree

_ITEM = re.compile(r"<(?:[\w.-]+:)?newsItem[\s>]")
_DAYS = ("versioncreated", "contentmodified", "contentcreated", "firstcreated")


def xml_document(
    source: str, *, path: str, date: Date | None = None, house: House, notice: str = "", story: int = 0
) -> Document:
    """The document in a file of NewsML-G2, NITF or XHTML. Of several stories in one message that of number ``story`` is
    read, from 1; of 0 the first, and the notice says so. Raises UnreadableError for other XML, for XML that is broken
    or declares entities, and where there is no prose."""
    tree = xml_tree(source)
    root = next(child for child in tree.children if isinstance(child, Element))
    extract = Extract(source)
    known_as, several = path, ""
    day: Date | None = None
    if root.name == "nitf":
        day = write_nitf(extract, root)
    elif root.name in ("newsitem", "newsmessage"):
        items = _items(tree)
        if not items:
            raise UnreadableError("holds no text: its news items point at content that is elsewhere; name that file")
        item, known_as, several = chosen(items, story, path)
        day = _item(extract, item)
    elif root.name == "html":
        write_html(extract, root)
        day = published(tree)
    else:
        raise UnreadableError(
            f"is XML, but neither NewsML-G2 nor NITF (it begins with <{root.name}>); export it as text"
        )
    return extract.document(path=known_as, date=date or day, house=house, notices=(notice, several), file=path)


def stories_in_xml(source: str) -> int:
    """How many stories a file holds, 1 at least. Raises UnreadableError for XML that is broken or declares entities."""
    return max(1, len(_items(xml_tree(source)))) if len(_ITEM.findall(source)) > 1 else 1


def _items(tree: Element) -> list[Element]:
    """The news items that hold their story themselves."""
    return [item for item in tree.all("newsitem") if item.find("inlinexml") or item.find("inlinedata")]


def _item(extract: Extract, item: Element) -> Date | None:
    """Add the story of one news item. The day on which this version was made, if it is told."""
    meta = item.find("contentmeta")
    headline = meta.find("headline") if meta else None
    body = item.find("inlinexml") or item.find("inlinedata") or item
    own = body.find("hl1") or body.find("h1")
    if headline and not own:
        write_headline(extract, [*headline.runs()])
    day: Date | None = None
    if nitf := body.find("nitf"):
        day = write_nitf(extract, nitf)
    elif body.name == "inlinexml":
        write_html(extract, body)
    else:
        runs = [*body.runs()]
        kind = body.attributes.get("contenttype", "")
        (write_markup_within if "html" in kind else write_plain)(extract, runs)
    stamps = (iso_day(element.text) for name in _DAYS for element in item.all(name))
    return next(filter(None, stamps), day)
