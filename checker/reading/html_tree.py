"""HTML → a tree: turbohtml cuts the page into tags, text and references as the HTML standard says; here they are
nested.

Only what decides about prose is taken from the standard's rules of nesting: which elements are never closed, and which
close a paragraph, an item or a cell before them. Formatting that is closed in the wrong order stays nested as it was
opened, because no prose comes or goes with it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from turbohtml import TokenType, tokenize

from checker.reading.extract import Run
from checker.reading.markup import Element, refuse_deeper

_LINE_END = re.compile(r"\r\n?|\n")
_VOID = frozenset((
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link",
    "meta", "param", "source", "track", "wbr",
))  # fmt: skip
_CLOSES_PARAGRAPH = frozenset((
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main",
    "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul", "li", "dd", "dt",
))  # fmt: skip
_CLOSES = {
    "li": (("li",), ("ul", "ol", "menu", "dir")),
    "dd": (("dd", "dt"), ("dl",)),
    "dt": (("dd", "dt"), ("dl",)),
    "td": (("td", "th"), ("tr", "table")),
    "th": (("td", "th"), ("tr", "table")),
    "tr": (("tr",), ("table",)),
    "tbody": (("tbody", "thead", "tfoot"), ("table",)),
    "thead": (("tbody", "thead", "tfoot"), ("table",)),
    "tfoot": (("tbody", "thead", "tfoot"), ("table",)),
    "option": (("option",), ("select",)),
}
"""What a start tag closes, and the elements out of which it does not reach."""
_PARAGRAPH = (("p",), frozenset(("button", "td", "th", "table", "caption", "object", "marquee", "template")))
_CELLS = frozenset(("td", "th", "tr", "tbody", "thead", "tfoot", "table", "caption"))
_SCOPES = _CELLS - {"tr", "tbody", "thead", "tfoot"} | {"template", "object"}
_BLOCKS = _CLOSES_PARAGRAPH | _CELLS  # formatting that is closed out of order closes none of these


def html_tree(source: str) -> Element:
    """The tree of a page; its root is no element of the page. Raises UnreadableError for one that is too deep."""
    return _Nesting(source).tree()


class _Nesting:
    def __init__(self, source: str) -> None:
        self.source = source
        self.root = Element("#page", {}, 0, 0, None)
        self.open = [self.root]
        self.counts: Counter[str] = Counter()
        self.one_kind_of_line_end = "\r" not in source
        self.lines = [0, *(match.end() for match in _LINE_END.finditer(source))]

    def tree(self) -> Element:
        """Nest the tokens."""
        for token in tokenize(self.source, resolve_references=False, capture_source=True):
            kind = token.type
            at = self.lines[token.line - 1] + token.col
            if kind is TokenType.TEXT:
                self._text(token.data or "", at, token.line)
            elif kind is TokenType.CHARACTER_REFERENCE:
                self.open[-1].children.append(Run(token.data or "", at, len(token.source or "")))
            elif kind is TokenType.START_TAG:
                name = token.tag or ""
                element = self._start(name, dict(token.attrs or ()), at, len(token.source or ""))
                if name not in _VOID and not (token.self_closing and self._foreign()):
                    self._push(element)
            elif kind is TokenType.END_TAG:
                name = token.tag or ""
                self._close((name,), _SCOPES if name in _CLOSES_PARAGRAPH or name in _CELLS else _BLOCKS)
        return self.root

    def _text(self, text: str, at: int, line: int) -> None:
        """Text line by line: the tokens know one kind of line end, and the source may have three."""
        children = self.open[-1].children
        if self.one_kind_of_line_end:
            children.append(Run(text, at, len(text)))
            return
        for piece in re.findall(r"[^\n]*\n|[^\n]+", text):
            children.append(Run(piece, at, len(piece)))
            if line < len(self.lines):
                at = self.lines[line]
            line += 1

    def _start(self, name: str, attributes: dict[str, str], at: int, width: int) -> Element:
        if name in _CLOSES_PARAGRAPH:
            self._close(*_PARAGRAPH)
        if name in _CLOSES:
            self._close(*_CLOSES[name])
        element = Element(name, attributes, at, width, self.open[-1])
        self.open[-1].children.append(element)
        return element

    def _push(self, element: Element) -> None:
        self.open.append(element)
        self.counts[element.name] += 1
        refuse_deeper(len(self.open))

    def _foreign(self) -> bool:
        return bool(self.counts["svg"] or self.counts["math"])

    def _close(self, names: tuple[str, ...], borders: Collection[str]) -> None:
        """Close the innermost open element of one of these names, and all within it, unless a border stands between."""
        if not any(self.counts[name] for name in names):
            return
        for index in range(len(self.open) - 1, 0, -1):
            name = self.open[index].name
            if name in names:
                for closed in self.open[index:]:
                    self.counts[closed.name] -= 1
                del self.open[index:]
                return
            if name in borders:
                return
