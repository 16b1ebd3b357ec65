"""Markdown → Document: the prose without the markup, in blocks, and where every character of it stands in the file.

markdown-it-py tells what is markup by the CommonMark standard, but not where inline markup stands; so the rules whose
length cannot be told from what they yield (links, images, code spans) are made to note it, and the tokens of a block
are then laid along its source one after the other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date as Date
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from checker.document import Document
from checker.house import House
from checker.language.segment import HEADING, HEADLINE, ITEM, PARAGRAPH, QUOTE
from checker.reading.extract import Extract
from checker.reading.front_matter import front_matter

_LINE_END = re.compile(r"\r\n?|\n")
_BREAK = re.compile(r"[ \t]*\\?\n[ \t]*")
_NOTED = {"link": "link_open", "image": "image", "backticks": "code_inline", "autolink": "link_open"}


def markdown_document(source: str, *, path: str, date: Date | None = None, house: House, notice: str = "") -> Document:
    """The document in a Markdown file. Its text has the prose of paragraphs, headings, list items and block quotes;
    code, tables, HTML, and the targets of links and images are left out, as is the alternative text of a picture
    within a sentence. Paragraphs are parted by blank lines, and a paragraph is one line.

    The headline is a first heading of the first level, or the title that the front matter gives. ``date`` goes before
    the date of the front matter. Raises UnreadableError where there is no prose.
    """
    opening = front_matter(source)
    extract = _Laid(source)
    tokens = _parser().parse("\n" * len(_LINE_END.findall(source, 0, opening.end)) + source[opening.end :])
    first = next((index for index, token in enumerate(tokens) if token.type == "inline"), None)
    if opening.title and (first is None or tokens[first - 1].tag != "h1"):
        extract.add(opening.title, opening.title_start)
        extract.end_block(HEADLINE)
    nesting: list[str] = []
    for index, token in enumerate(tokens):
        if token.nesting > 0:
            nesting.append(token.type)
        elif token.nesting < 0:
            nesting.pop()
        elif token.type == "inline" and "table_open" not in nesting:
            extract.inline(token)
            extract.end_block(_kind(nesting, tokens[index - 1].tag, first=not extract.blocks))
    unread = f"the date in the front matter is not one: {opening.unread}" if opening.unread else ""
    return extract.document(path=path, date=date or opening.date, house=house, notices=(notice, unread))


def _kind(nesting: Sequence[str], tag: str, first: bool) -> str:
    if tag.startswith("h"):
        return HEADLINE if first and tag == "h1" else HEADING
    if "blockquote_open" in nesting:
        return QUOTE
    return ITEM if "list_item_open" in nesting else PARAGRAPH


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table").disable("text_join")
    for rule in parser.inline.ruler.__rules__:
        if rule.name in _NOTED:
            parser.inline.ruler.at(rule.name, _noting(rule.fn, _NOTED[rule.name]), {"alt": rule.alt})
    return parser


def _noting(rule: Callable[[StateInline, bool], bool], token_type: str) -> Callable[[StateInline, bool], bool]:
    """The same rule, which also notes on the token that it yields where the rule began and ended."""

    def noting(state: StateInline, silent: bool) -> bool:
        begin, before = state.pos, len(state.tokens)
        matched = rule(state, silent)
        if matched and not silent:
            for token in state.tokens[before : before + 2]:  # one token of text that was pending may go before
                if token.type == token_type:
                    token.meta["place"] = (begin, state.pos)
                    break
            if token_type == "link_open" and state.tokens[-1].type == "link_close":
                state.tokens[-1].meta["place"] = (begin, state.pos)
        return matched

    return noting


class _Laid(Extract):
    """The text of a Markdown file as it is put together."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        ends = [match.span() for match in _LINE_END.finditer(source)]
        self.lines = [(0 if i == 0 else ends[i - 1][1], ends[i][0]) for i in range(len(ends))]
        self.lines.append((ends[-1][1] if ends else 0, len(source)))

    def inline(self, token: Token) -> None:
        """The prose of one inline token."""
        children = token.children or []
        if len(children) == 1 and children[0].type == "image":  # alone in its paragraph, its text is a caption
            self._lay(children[0].children or [], children[0].content, self._places(token), 2)
        else:
            self._lay(children, token.content, self._places(token), 0)

    def _places(self, token: Token) -> Callable[[int], int]:
        """Tells for an offset in the content of an inline token the offset in the source."""
        first_line = token.map[0] if token.map else 0
        starts, sources = [], []
        at = 0
        for number, line in enumerate(token.content.split("\n"), first_line):
            begin, end = self.lines[min(number, len(self.lines) - 1)]
            words = line.strip()
            indent = len(line) - len(line.lstrip())
            written = self.source[begin:end].rstrip()
            left = len(written) - len(words) if written.endswith(words) else max(0, written.find(words))
            starts.append(at)
            sources.append(begin + left - indent)
            at += len(line) + 1

        def place(offset: int) -> int:
            line = max(0, bisect_right(starts, offset) - 1)
            return sources[line] + offset - starts[line]

        return place

    def _lay(self, tokens: Sequence[Token], content: str, place: Callable[[int], int], base: int) -> None:
        """Lay tokens along the content that they were made of, which begins at ``base`` of what ``place`` knows."""
        cursor = 0
        within_address = False
        for token in tokens:
            noted: Any = token.meta.get("place")
            if token.type == "link_close":
                within_address = False
                cursor = noted[1]
            elif within_address:
                continue
            elif token.type == "link_open":
                within_address = token.markup == "autolink"
                if within_address:
                    self.add(content[noted[0] + 1 : noted[1] - 1], place(base + noted[0] + 1))
                cursor = noted[0] + 1
            elif noted:  # an image or a code span
                cursor = noted[1]
            elif token.type == "text":
                self.add(token.content, place(base + cursor))
                cursor += len(token.content)
            elif token.type == "text_special":
                self.add(token.content, place(base + cursor), len(token.markup))
                cursor += len(token.markup)
            elif token.type in ("softbreak", "hardbreak"):
                gap = _BREAK.match(content, cursor)
                self.add("\n" if token.type == "hardbreak" else " ", place(base + cursor))
                cursor = gap.end() if gap else cursor + 1
            elif token.type == "html_inline":
                cursor += len(token.content)
            else:
                cursor += len(token.markup)
