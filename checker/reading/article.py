"""Which of the blocks of a page are the article: its headline, its copy and its captions, without the page's furniture.

The page's own word is taken first (articleBody, <article>, <main>), if what it marks holds a fair share of the prose;
else the innermost element that holds nearly all of it. Lines that are mostly links are furniture wherever they stand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checker.language.segment import CAPTION, HEADING
from checker.reading.html_prose import BODY, FURNITURE_BY_NAME, Draft
from checker.reading.markup import Element
from checker.tuples import NamedTuple

_SENTENCE = 8  # words that a paragraph of copy has at least, for the search of where the copy stands
_FAIR = 0.4  # of the prose: what the page marks as its article holds so much, or the mark is on something else
_NEARLY_ALL = 0.8
_LINKS = 0.6  # of the letters of a line that is no sentence: menus and teasers
_ALL_LINKS = 0.9  # of the letters of any line
_FEW = 30  # words


class Article(NamedTuple):
    """The headline, or None, and the other blocks in order."""

    headline: Draft | None
    blocks: list[Draft]


def find_article(tree: Element, found: list[Draft]) -> Article:
    """The article among the blocks of a page."""
    apart = _furthest(found)
    prose = [draft for draft in found if draft.apart <= apart and _is_prose(draft)]
    holder = _holder(tree, prose)
    inside = set(map(id, holder.walk()))
    kept = [
        draft for draft in found if id(draft.element) in inside and draft.apart <= apart and not _is_furniture(draft)
    ]
    headline = _headline(found, kept)
    return Article(headline, [draft for draft in kept if draft is not headline])


def _furthest(found: list[Draft]) -> int:
    """How far apart blocks may stand: a page may call its whole article by the name of its furniture."""
    words: Counter[int] = Counter()
    for draft in found:
        words[draft.apart] += draft.words
    for apart in (BODY, FURNITURE_BY_NAME):
        if words[apart] >= _FEW or words[apart] * 2 > sum(words.values()):
            return apart
    return BODY


def _is_prose(draft: Draft) -> bool:
    return draft.kind not in (HEADING, CAPTION) and draft.words >= _SENTENCE and draft.linked < 0.5


def _is_furniture(draft: Draft) -> bool:
    if draft.level == 1:
        return False
    if draft.linked > _ALL_LINKS or draft.timed > 0.5:
        return True
    return draft.linked > _LINKS and (draft.words < _SENTENCE or not draft.closed)


def _holder(tree: Element, prose: list[Draft]) -> Element:
    """The element that holds the article."""
    words: Counter[int] = Counter()
    total = 0
    for draft in prose:
        total += draft.words
        for element in _upwards(draft.element):
            words[id(element)] += draft.words
    if not total:
        return tree
    marks = (
        lambda element: "articleBody" in element.attributes.get("itemprop", "").split(),
        lambda element: element.name == "article" or element.attributes.get("role") == "article",
        lambda element: element.name == "main" or element.attributes.get("role") == "main",
    )
    for marked in marks:
        most = max(filter(marked, tree.walk()), key=lambda element: words[id(element)], default=None)
        if most and words[id(most)] >= _FAIR * total:
            return most
    holder = tree
    while inner := next(
        (c for c in holder.children if isinstance(c, Element) and words[id(c)] >= _NEARLY_ALL * total), None
    ):
        if inner.name in ("p", "li", "td"):
            break
        holder = inner
    return holder


def _headline(found: list[Draft], kept: list[Draft]) -> Draft | None:
    """The heading of the first level that stands nearest in front of the copy, or the first one."""
    first = next((index for index, draft in enumerate(found) if kept and draft is kept[0]), len(found))
    if kept and kept[0].level == 1:
        return kept[0]
    allowed = [index for index, draft in enumerate(found) if draft.level == 1 and not _in_furniture(draft)]
    before = [index for index in allowed if index < first]
    inside = [index for index in allowed if index > first and found[index] in kept[:4]]
    chosen = inside[0] if inside else before[-1] if before else None
    return None if chosen is None else found[chosen]


def _in_furniture(draft: Draft) -> bool:
    return any(element.name in ("nav", "aside", "footer", "form", "dialog") for element in _upwards(draft.element))


def _upwards(element: Element) -> Iterator[Element]:
    at: Element | None = element
    while at:
        yield at
        at = at.parent
