"""What the formats of the agencies share: a body of HTML, of NITF or of plain text inside another format's text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from checker.language.segment import HEADING, HEADLINE, segment
from checker.reading.extract import Extract, Run
from checker.reading.files import UnreadableError
from checker.reading.html_prose import FURNITURE, drafts
from checker.reading.html_tree import html_tree
from checker.reading.markup import Element, Through
from checker.tuples import NamedTuple

_AS_HTML = {
    "hl1": "h1", "hl2": "h2", "bq": "blockquote", "block": "div", "media": "figure", "media-caption": "figcaption",
    "media-reference": "script", "media-metadata": "script", "media-producer": "script", "media-object": "script",
    "credit": "script", "note": "aside", "copyrite": "script",
}  # fmt: skip
"""Elements of NITF by the elements of HTML that are read as they are; what is no copy becomes a script, which is not
read."""


class Chosen(NamedTuple):
    """One story of those that a file holds: what it is in the file's format, its path, and what to say of it."""

    story: Any
    path: str
    notice: str


def chosen(stories: Sequence[Any], story: int, path: str) -> Chosen:
    """Story number ``story`` of those in a file, from 1; of 0 the first. Raises UnreadableError if there is no such
    number."""
    count = len(stories)
    if story > count:
        raise UnreadableError(f"has no story {story}: it holds {count}")
    if count == 1:
        return Chosen(stories[0], path, "")
    if story:
        return Chosen(stories[story - 1], f"{path}#{story}", f"story {story} of the {count} in {path}")
    return Chosen(stories[0], path, f"holds {count} stories, of which the first is read here")


def write_headline(extract: Extract, runs: list[Run]) -> None:
    """Text as the headline."""
    extract.flow(runs)
    extract.end_block(HEADLINE)


def write_html(extract: Extract, tree: Element) -> None:
    """The prose in a tree of HTML that holds nothing but a story. A first heading of the first level is the headline,
    unless there is one."""
    for draft in drafts(tree):
        if draft.apart < FURNITURE:
            first = not extract.blocks and draft.level == 1
            draft.write(extract, HEADLINE if first else "")


def write_markup_within(extract: Extract, runs: list[Run]) -> None:
    """The prose in HTML that stands as text inside another format."""
    inner = Through(runs)
    tree = html_tree(inner.text)
    inner.relocate(tree)
    write_html(extract, tree)


def write_plain(extract: Extract, runs: list[Run]) -> None:
    """Plain text that stands inside another format, in the paragraphs that its line breaks tell."""
    inner = Through(runs)
    text = inner.text
    for start, end, kind in segment(text).blocks:
        for run in inner.relocated(Run(text[start:end], start, end - start)):
            extract.add(*run)
        extract.end_block(HEADING if kind == HEADLINE and extract.blocks else kind)


def as_html(nitf: Element) -> Element:
    """The tree of a body in NITF with the names that HTML has for what it holds."""
    for element in nitf.walk():
        element.name = _AS_HTML.get(element.name, element.name)
    return nitf
