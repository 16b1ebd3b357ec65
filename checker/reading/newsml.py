"""XML of the news agencies → Document: NewsML-G2 and NITF, and where every character of the copy stands in the file."""

from __future__ import annotations

from datetime import date as Date

from checker.document import Document
from checker.house import House
from checker.reading.extract import Extract
from checker.reading.files import UnreadableError
from checker.reading.html import iso_day, published
from checker.reading.markup import Element
from checker.reading.nitf import write_nitf
from checker.reading.wire_copy import write_headline, write_html, write_markup_within, write_plain
from checker.reading.xml_tree import xml_tree

_DAYS = ("versioncreated", "contentmodified", "contentcreated", "firstcreated")


def xml_document(source: str, *, path: str, date: Date | None = None, house: House, notice: str = "") -> Document:
    """The document in a file of NewsML-G2, NITF or XHTML. Of several stories in one message the first is read, and the
    notice says so. Raises UnreadableError for other XML, for XML that is broken or declares entities, and where there
    is no prose."""
    tree = xml_tree(source)
    root = next(child for child in tree.children if isinstance(child, Element))
    extract = Extract(source)
    several = ""
    day: Date | None = None
    if root.name == "nitf":
        day = write_nitf(extract, root)
    elif root.name in ("newsitem", "newsmessage"):
        items = [item for item in tree.all("newsitem") if item.find("inlinexml") or item.find("inlinedata")]
        if not items:
            raise UnreadableError("holds no text: its news items point at content that is elsewhere; name that file")
        if len(items) > 1:
            several = f"holds {len(items)} stories, of which the first is read; split it to check the others"
        day = _item(extract, items[0])
    elif root.name == "html":
        write_html(extract, root)
        day = published(tree)
    else:
        raise UnreadableError(
            f"is XML, but neither NewsML-G2 nor NITF (it begins with <{root.name}>); export it as text"
        )
    return extract.document(path=path, date=date or day, house=house, notices=(notice, several))


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
