"""ODT → Document: the paragraphs, headings, items and notes of an OpenDocument text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from checker.document import Document
from checker.house import House
from checker.language.segment import CAPTION, HEADING, HEADLINE, ITEM, PARAGRAPH, QUOTE
from checker.reading.files import UnreadableError
from checker.reading.packages import Package
from checker.reading.paragraphs import NOT_READ, Paragraph, paragraphs_document

TYPE_CHECKING = False
if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _OFFICE, _STYLE, _TABLE = (f"{{{_OPEN}{name}:1.0}}" for name in ("text", "office", "style", "table"))
_DRAW = f"{{{_OPEN}drawing:1.0}}"
_LEFT_OUT = frozenset(
    (_TEXT + "tracked-changes", _TEXT + "note-citation", _TEXT + "ruby-text", _OFFICE + "annotation", _OFFICE + "forms")
)
_SIGNS = {_TEXT + "tab": "\t", _TEXT + "line-break": "\v"}
_CELL_OF_PROSE = 12  # words: cells of data are shorter on average


def odt_document(data: bytes, *, path: str, date: Date | None = None, house: House) -> Document:
    """The document in an ODT file. Tracked changes are read as accepted; tables of data, frames and comments are not
    read, and the notice says of which there were any. Raises UnreadableError."""
    package = Package(data, ".odt")
    if b"encryption-data" in package.part("META-INF/manifest.xml"):
        raise UnreadableError("is protected by a password; save it as .odt without one")
    root = package.tree("content.xml")
    body = root.find(f"{_OFFICE}body/{_OFFICE}text") if root is not None else None
    if root is None or body is None:
        raise UnreadableError("is no OpenDocument text: it has no body of text; save it anew as .odt")
    reading = _Reading(_styles(root, package.tree("styles.xml")))
    paragraphs = [*reading.paragraphs(body, PARAGRAPH)]
    for note in reading.notes:
        paragraphs += reading.paragraphs(note, PARAGRAPH)
    told = (
        ("tracked changes are read as accepted", body.find(_TEXT + "tracked-changes") is not None),
        ("frames of text are not read", reading.boxed),
        ("tables are not read", reading.tabled),
    )
    notices = [words for words, true in told if true]
    return paragraphs_document(paragraphs, path=path, date=date, house=house, notices=notices)


class _Reading:
    def __init__(self, styles: dict[str, str]) -> None:
        self.styles = styles
        self.notes: list[Element] = []
        self.boxed = self.tabled = False

    def paragraphs(self, holder: Element, kind: str) -> Iterator[Paragraph]:
        """Every paragraph in order; ``kind`` is that of those whose style tells none."""
        for child in holder:
            if child.tag in (_TEXT + "p", _TEXT + "h"):
                style = child.get(_TEXT + "style-name", "")
                styled = self.styles.get(style) or _named(style)
                own = HEADING if child.tag == _TEXT + "h" and not styled else styled or kind
                yield Paragraph("".join(self._text(child)), kind if kind == NOT_READ else own)
            elif child.tag == _TABLE + "table":
                sizes = [
                    size
                    for cell in child.iter(_TABLE + "table-cell")
                    if (size := len(" ".join(cell.itertext()).split()))
                ]
                prose = len([*child.iter(_TABLE + "table-column")]) == 1 or sum(sizes) >= _CELL_OF_PROSE * len(sizes)
                self.tabled = self.tabled or (bool(sizes) and not prose)
                yield from self.paragraphs(child, kind if prose else NOT_READ)
            elif child.tag in (_TEXT + "list-item", _TEXT + "list-header"):
                yield from self.paragraphs(child, ITEM if kind == PARAGRAPH else kind)
            elif child.tag not in _LEFT_OUT and not child.tag.startswith(_DRAW):
                yield from self.paragraphs(child, kind)

    def _text(self, element: Element) -> Iterator[str]:
        """The text within an element. White space of any length is one space, as the format has it."""
        yield from _collapsed(element.text)
        for child in element:
            tag = child.tag
            if tag == _TEXT + "s":
                count = child.get(_TEXT + "c", "1")
                yield " " * min(100, int(count) if count.isdecimal() and len(count) < 4 else 1)
            elif tag in _SIGNS:
                yield _SIGNS[tag]
            elif tag == _TEXT + "note":
                body = child.find(_TEXT + "note-body")
                if body is not None:
                    self.notes.append(body)
            elif tag.startswith(_DRAW):
                self.boxed = self.boxed or any(text.strip() for text in child.itertext())
            elif tag not in _LEFT_OUT:
                yield from self._text(child)
            yield from _collapsed(child.tail)


def _collapsed(text: str | None) -> Iterator[str]:
    if text:
        for sign in "\n\r\v":
            text = text.replace(sign, " ")
        while "  " in text:
            text = text.replace("  ", " ")
        yield text


def _styles(*roots: Element | None) -> dict[str, str]:
    """The kind of the paragraphs of every style that tells one, by itself or by the style that it is made from."""
    parents: dict[str, str] = {}
    kinds: dict[str, str] = {}
    for root in roots:
        for style in root.iter(_STYLE + "style") if root is not None else ():
            name = style.get(_STYLE + "name", "")
            parents[name] = style.get(_STYLE + "parent-style-name", "")
            if kind := _named(name):
                kinds[name] = kind
    for name in [*parents]:
        at, seen = name, set()
        while at and at not in seen and at not in kinds:
            seen.add(at)
            at = parents.get(at, "") or ("" if at in parents else at)
            if at and (kind := kinds.get(at) or _named(at)):
                kinds[name] = kind
                break
    return kinds


def _named(name: str) -> str:
    """The kind of paragraph that the name of one of the program's own styles tells."""
    name = name.replace("_20_", " ").lower()
    if name == "title":
        return HEADLINE
    if name == "subtitle" or name.startswith("heading"):
        return HEADING
    if name.startswith("quotation") or "quote" in name:
        return QUOTE
    if name in ("caption", "illustration", "figure"):
        return CAPTION
    return ITEM if name.startswith(("list bullet", "list number")) else ""
