"""The blocks of prose in a tree of HTML: paragraphs, headings, items, quotes and captions, wherever on the page.

What no reader reads as prose is left out here: scripts, code, forms, tables of data, what is hidden. What may be copy
or the page's furniture is told by ``Draft.apart``; checker/reading/article.py decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from checker.language.segment import CAPTION, HEADING, ITEM, PARAGRAPH, QUOTE
from checker.lists import word_list
from checker.reading.extract import Break, Extract, Run
from checker.reading.markup import Element

BODY, FURNITURE_BY_NAME, FURNITURE = 0, 1, 2
"""How far a block stands apart from the article: not; by the look of a class or id; by the element that it stands
in."""

_NEVER = frozenset((
    "head", "script", "style", "template", "noscript", "svg", "math", "canvas", "iframe", "object", "embed", "applet",
    "audio", "video", "picture", "map", "code", "kbd", "samp", "var", "button", "select", "textarea", "input",
    "datalist", "progress", "meter", "rp", "rt", "del", "s", "strike", "title", "frameset", "noframes", "xmp",
))  # fmt: skip
_FURNITURE = frozenset(["nav", "aside", "footer", "dialog", "menu", "search"])
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary",
    "table", "caption", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "#page",
))  # fmt: skip
_WHOLE = frozenset(("html", "body", "main", "article", "#page", "h1"))
_LISTS = word_list("checker/reading/page_furniture")
_NAMES, _UNSEEN = frozenset(_LISTS["names"]), frozenset(_LISTS["unseen"])
_HEADING = re.compile(r"h[1-6]")
_NAME_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_NOTE = re.compile(r"\s*[\[(]?(?:\d{1,3}|[*†‡a-z])[\])]?\s*")
_HIDDEN_STYLE = re.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")
_BLANK_LINE = re.compile(r"\n[ \t\r\f]*\n")
_CELL_OF_PROSE = 12  # words: cells of data are shorter on average


class Draft:
    """One block: its kind, the text of it piece by piece, and what is known of where it stands.

    ``element`` is the innermost block element; ``words`` how many words; ``linked`` and ``timed`` tell which share of
    its letters stands within links and within <time>; ``closed`` whether it ends as sentences do; ``level`` is that of
    a heading, else 0.
    """

    __slots__ = ("apart", "closed", "element", "kind", "level", "linked", "pieces", "timed", "words")

    def __init__(self, kind: str, element: Element, apart: int, level: int) -> None:
        self.kind, self.element, self.apart, self.level = kind, element, apart, level
        self.pieces: list[Run | Break] = []
        self.words = 0
        self.closed = False
        self.linked = self.timed = 0.0

    @property
    def text(self) -> str:
        """The text as it stands in the source, with all its white space."""
        return "".join(piece.text if isinstance(piece, Run) else " " for piece in self.pieces)

    def write(self, extract: Extract, kind: str = "") -> None:
        """Add the block to an extract."""
        extract.flow(self.pieces)
        extract.end_block(kind or self.kind)


def drafts(tree: Element) -> list[Draft]:
    """Every block of prose in a tree, in order."""
    reader = _Reader(tree)
    reader.element(tree, PARAGRAPH, BODY, 0)
    reader.flush(tree, PARAGRAPH, BODY, 0)
    return reader.found


class _Reader:
    def __init__(self, tree: Element) -> None:
        self.tree = tree
        self.found: list[Draft] = []
        self.pieces: list[Run | Break] = []
        self.linked = self.timed = 0
        self.in_link = self.in_time = False

    def flush(self, element: Element, kind: str, apart: int, level: int) -> None:
        """What was read since the last block is a block."""
        draft = Draft(kind, element, apart, level)
        draft.pieces, linked, timed = self.pieces, self.linked, self.timed
        self.pieces, self.linked, self.timed = [], 0, 0
        text = draft.text
        if not text.strip():
            return
        draft.words = len(text.split())
        draft.closed = text.rstrip().rstrip("\"'”’»)]")[-1:] in (".", "!", "?", "…", ":", ";")
        letters = len("".join(text.split()))
        draft.linked, draft.timed = linked / letters, timed / letters
        self.found.append(draft)

    def element(self, element: Element, kind: str, apart: int, level: int) -> None:
        """Read what an element holds."""
        if element.name == "pre":
            self._lines(element, kind, apart)
            return
        for child in element.children:
            if isinstance(child, Run):
                self._run(child)
            elif child.name == "br":
                if self.pieces and isinstance(self.pieces[-1], Break):
                    self.flush(element, kind, apart, level)
                elif not self._blank():
                    self.pieces.append(Break(child.at))
            elif not _left_out(child):
                self._child(child, element, kind, apart, level)

    def _child(self, child: Element, parent: Element, kind: str, apart: int, level: int) -> None:
        name = child.name
        if name in _BLOCKS:
            self.flush(parent, kind, apart, level)
            inner, depth = _kind(child, kind)
            if not (name == "table" and _holds_data(child)):
                self.element(child, inner, max(apart, self._apart(child)), depth)
            self.flush(child, inner, max(apart, self._apart(child)), depth)
        elif name == "q":  # the page shows the marks and the source has none
            self.pieces.append(Run("“", child.at, child.width))
            self.element(child, kind, apart, level)
            last = next(reversed([*child.runs()]), None)
            self.pieces.append(Run("”", last.at + last.width if last else child.at, 1))
        elif self._apart(child):
            return  # a button for sharing or a byline within a line of copy
        else:
            before = self.in_link, self.in_time
            self.in_link = self.in_link or name == "a"
            self.in_time = self.in_time or name == "time"
            self.element(child, kind, apart, level)
            self.in_link, self.in_time = before

    def _run(self, run: Run) -> None:
        if run.text.isspace() and self.pieces and isinstance(self.pieces[-1], Break):
            return
        self.pieces.append(run)
        if self.in_link or self.in_time:
            letters = len("".join(run.text.split()))
            self.linked += letters if self.in_link else 0
            self.timed += letters if self.in_time else 0

    def _blank(self) -> bool:
        return all(isinstance(piece, Run) and piece.text.isspace() for piece in self.pieces)

    def _lines(self, element: Element, kind: str, apart: int) -> None:
        """Text set out by its own line ends, as wire copy was: a blank line parts its paragraphs. Program code is
        none."""
        if any(child.name in ("code", "samp", "kbd") for child in element.walk()):
            return
        for run in element.runs():
            start = 0
            if run.width == len(run.text):
                for gap in _BLANK_LINE.finditer(run.text):
                    self._run(Run(run.text[start : gap.start()], run.at + start, gap.start() - start))
                    self.flush(element, kind, apart, 0)
                    start = gap.end()
                self._run(Run(run.text[start:], run.at + start, len(run.text) - start))
            else:
                self._run(run)

    def _apart(self, element: Element) -> int:
        if element.name in _FURNITURE or element.attributes.get("role") in ("navigation", "complementary", "search"):
            return FURNITURE
        if element.name in ("header", "address") and not _within(element, ("article", "main")):
            return FURNITURE
        if element.name in _WHOLE or not (element.name == "form" or _furniture_by_name(element)):
            return BODY  # a form may hold a whole page, as those of some servers do
        return FURNITURE_BY_NAME if self.lengths[id(element)] * 2 < self.lengths[id(self.tree)] else BODY

    @cached_property
    def lengths(self) -> dict[int, int]:
        """How much text every element holds."""
        lengths: dict[int, int] = {}
        for element in reversed([*self.tree.walk()]):  # what is within an element comes before it
            lengths[id(element)] = sum(
                len(child.text) if isinstance(child, Run) else lengths[id(child)] for child in element.children
            )
        return lengths


def _kind(element: Element, kind: str) -> tuple[str, int]:
    """The kind of the blocks within an element, and the level of a heading."""
    name = element.name
    if _HEADING.fullmatch(name):
        return HEADING, int(name[1])
    if name in ("figcaption", "figure", "caption") or "caption" in _names(element):
        return CAPTION, 0
    if kind == CAPTION or name == "blockquote":
        return (QUOTE, 0) if name == "blockquote" else (CAPTION, 0)
    if name in ("li", "dd", "dt") and kind != QUOTE:
        return ITEM, 0
    return kind, 0


def _left_out(element: Element) -> bool:
    name, attributes = element.name, element.attributes
    if name in _NEVER or "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    if _HIDDEN_STYLE.search(attributes.get("style") or ""):
        return True
    if not _UNSEEN.isdisjoint((attributes.get("class") or "").lower().split()):
        return True
    return name == "sup" and any(child.name == "a" for child in element.walk()) and bool(_NOTE.fullmatch(element.text))


def _names(element: Element) -> Iterator[str]:
    """The words that the classes and the id of an element are made of, in lower case."""
    attributes = element.attributes
    for name in (
        f"{attributes.get('class') or ''} {attributes.get('id') or ''}".replace("-", " ").replace("_", " ").split()
    ):
        if name.isalpha():
            yield from (part.lower() for part in _NAME_PART.findall(name))


def _furniture_by_name(element: Element) -> bool:
    return any(name in _NAMES for name in _names(element))


def _within(element: Element, names: tuple[str, ...]) -> bool:
    parent = element.parent
    while parent:
        if parent.name in names:
            return True
        parent = parent.parent
    return False


def _holds_data(table: Element) -> bool:
    """Is a table one of data, and not of the page's layout? Those of layout have one column, or cells full of prose."""
    if any(True for _ in table.all("th", "thead")) or table.attributes.get("role") == "grid":
        return True
    rows = [[cell for cell in row.children if isinstance(cell, Element)] for row in table.all("tr")]
    if all(len(row) <= 1 for row in rows):
        return False
    sizes = [len(cell.text.split()) for row in rows for cell in row]
    filled = [size for size in sizes if size]
    return bool(filled) and sum(filled) < _CELL_OF_PROSE * len(filled)
