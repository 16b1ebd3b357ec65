"""DOCX → Document: the body's paragraphs, headings, items, quotes and captions, and the notes at their end.

Read with the standard library: python-docx keeps tracked changes out of its text and takes longer to load than an
article takes to check. It writes the report.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from datetime import date as Date

from checker.document import Document
from checker.house import House
from checker.language.segment import CAPTION, HEADING, HEADLINE, ITEM, PARAGRAPH, QUOTE
from checker.reading.files import UnreadableError
from checker.reading.packages import Package
from checker.reading.paragraphs import NOT_READ, Paragraph, paragraphs_document
from checker.reading.word_text import W, WordText
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_HEADING = re.compile(r"heading [1-9]|toc heading|subtitle")
_DOCUMENT = "/officeDocument"


class Style(NamedTuple):
    """What a style says of its paragraphs' kind; "" and None where it leaves that to the style it is based on."""

    kind: str
    based_on: str
    numbered: bool | None


def word_document(data: bytes, *, path: str, date: Date | None = None, house: House) -> Document:
    """The document in a DOCX file. Tracked changes are read as accepted; tables of data, text boxes, headers and
    comments are not read, and the notice says of which there were any. Raises UnreadableError."""
    package = Package(data, ".docx")
    main = _main_part(package)
    root = package.tree(main)
    body = root.find(W + "body") if root is not None else None
    if body is None:
        raise UnreadableError("is no Word document: it has no body of text; save it anew as .docx")
    styles = _styles(package, posixpath.dirname(main))
    reading = WordText()
    paragraphs = [*_paragraphs(reading, body, styles)]
    for _, _, note in _notes(package, posixpath.dirname(main), reading):
        paragraphs += _paragraphs(reading, note, styles)
    told = (
        ("tracked changes are read as accepted", reading.changed),
        ("text boxes are not read", reading.boxed),
        ("tables are not read", reading.tabled),
    )
    notices = [words for words, true in told if true]
    document = paragraphs_document(paragraphs, path=path, date=date, house=house, notices=notices)
    document.package = data
    return document


def noted_paragraphs(data: bytes, reading: WordText) -> list[tuple[str, str]]:
    """For every paragraph of the notes, in the order in which they are read behind the body, what kind of note it is in
    and the note's number. ``reading`` has gone through the body. Raises UnreadableError."""
    package = Package(data, ".docx")
    notes = _notes(package, posixpath.dirname(_main_part(package)), reading)
    return [(kind, number) for kind, number, note in notes for _ in reading.paragraphs(note)]


def _notes(package: Package, folder: str, reading: WordText) -> Iterator[tuple[str, str, Element]]:
    """The notes that the body refers to: kind, number and element of each."""
    for kind in ("footnote", "endnote"):
        notes = package.tree(posixpath.join(folder, f"{kind}s.xml"))
        wanted = {number for noted, number in reading.notes if noted == kind}
        for note in notes if notes is not None else ():
            if (number := note.get(W + "id", "")) in wanted:
                yield kind, number, note


def _main_part(package: Package) -> str:
    """The name of the part that holds the body."""
    relations = package.tree("_rels/.rels")
    for relation in relations if relations is not None else ():
        if relation.get("Type", "").endswith(_DOCUMENT):
            return posixpath.normpath(relation.get("Target", "").lstrip("/"))
    return "word/document.xml"


def _paragraphs(reading: WordText, holder: Element, styles: dict[str, Style]) -> Iterator[Paragraph]:
    for elements, read in reading.paragraphs(holder):
        text = "".join(piece.text for element in elements for piece in reading.pieces(element))
        yield Paragraph(text, _kind(elements[0], styles) if read else NOT_READ)


def _kind(paragraph: Element, styles: dict[str, Style]) -> str:
    properties = paragraph.find(W + "pPr")
    style = numbers = outline = None
    if properties is not None:
        style, numbers = properties.find(W + "pStyle"), properties.find(f"{W}numPr/{W}numId")
        outline = properties.find(W + "outlineLvl")
    kind, numbered = _of_style(style.get(W + "val", "") if style is not None else "", styles)
    if kind:
        return kind
    if outline is not None and outline.get(W + "val", "9") < "9":
        return HEADING
    if numbers is not None:
        numbered = numbers.get(W + "val") != "0"
    return ITEM if numbered else PARAGRAPH


def _of_style(name: str, styles: dict[str, Style]) -> tuple[str, bool]:
    numbered: bool | None = None
    seen = set()
    while name in styles and name not in seen:
        seen.add(name)
        style = styles[name]
        numbered = style.numbered if numbered is None else numbered
        if style.kind:
            return style.kind, bool(numbered)
        name = style.based_on
    return "", bool(numbered)


def _styles(package: Package, folder: str) -> dict[str, Style]:
    root = package.tree(posixpath.join(folder, "styles.xml"))
    found = {}
    for style in root.iter(W + "style") if root is not None else ():
        name, based_on = style.find(W + "name"), style.find(W + "basedOn")
        outline, numbers = style.find(f"{W}pPr/{W}outlineLvl"), style.find(f"{W}pPr/{W}numPr/{W}numId")
        kind = _named(name.get(W + "val", "").lower() if name is not None else "")
        if not kind and outline is not None and outline.get(W + "val", "9") < "9":
            kind = HEADING
        found[style.get(W + "styleId", "")] = Style(
            kind,
            based_on.get(W + "val", "") if based_on is not None else "",
            None if numbers is None else numbers.get(W + "val") != "0",
        )
    return found


def _named(name: str) -> str:
    """The kind of paragraph that a style's name, which Word keeps in English, tells."""
    if name in ("title", "headline"):
        return HEADLINE
    if _HEADING.fullmatch(name):
        return HEADING
    if "quote" in name or name == "block text":
        return QUOTE
    if name == "caption":
        return CAPTION
    return ITEM if re.match(r"list (?:bullet|number)", name) else ""
