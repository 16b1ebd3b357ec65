"""Which of the blocks of a page are the article: its headline, its copy and its captions, without the page's furniture.

The page's own word is taken first (articleBody, <article>, <main>), if what it marks holds a fair share of the prose;
else the innermost element that holds nearly all of it. Lines that are mostly links are furniture wherever they stand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from checker.language.segment import CAPTION, HEADING, PARAGRAPH
from checker.lists import word_list
from checker.reading.html_prose import BODY, FURNITURE_BY_NAME, Draft
from checker.reading.markup import Element
from checker.tuples import NamedTuple

_SENTENCE = 8  # words that a paragraph of copy has at least, for the search of where the copy stands
_FAIR = 0.4  # of the prose: what the page marks as its article holds so much, or the mark is on something else
_NEARLY_ALL = 0.8
_LINKS = 0.6  # of the letters of a line that is no sentence: menus and teasers
_ALL_LINKS = 0.9  # of the letters of any line
_FEW = 30  # words
_LONGEST_END = 6  # words
_LONG = 20  # words: no headline and no teaser's title is so long
_LOGO = 3  # words that the name of a site has at most, where it stands for a heading


class Article(NamedTuple):
    """The headline, or None, and the other blocks in order."""

    headline: Draft | None
    blocks: list[Draft]


def find_article(tree: Element, found: list[Draft]) -> Article:
    """The article among the blocks of a page."""
    found = _without_logos(found, tree)
    apart = _furthest(found)
    prose = [draft for draft in found if draft.apart <= apart and _is_prose(draft)]
    holder = _holder(tree, prose)
    within = set(map(id, holder.walk()))
    inside = [draft for draft in found if id(draft.element) in within and draft.apart <= apart]
    kept = _to_the_end(inside)
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
    running = draft.kind not in (HEADING, CAPTION) and draft.closed
    return running and draft.words >= _SENTENCE and draft.linked < 0.5


def _is_furniture(draft: Draft) -> bool:
    if draft.level == 1:
        return False
    if draft.linked > _ALL_LINKS or draft.timed > 0.5:
        return True
    return draft.linked > _LINKS and (draft.words < _SENTENCE or not draft.closed)


def _to_the_end(inside: list[Draft]) -> list[Draft]:
    """The blocks that are no furniture, before what comes after articles: "Related", "Most read", "12 comments". It
    must come late, because an article may have a heading such as "Comment" too."""
    kept: list[Draft] = []
    total, passed = sum(draft.words for draft in inside if not _is_furniture(draft)), 0
    for index, draft in enumerate(inside):
        if _is_furniture(draft):
            continue
        late = passed * 2 > total and passed >= _FEW
        if late and draft.words <= _LONGEST_END:
            line = draft.text.strip()
            if _ends("ends").fullmatch(line):
                return kept
            if _ends("sections").fullmatch(line) and not _opens_section(draft, kept, inside[index + 1 :]):
                return kept
        kept.append(draft)
        passed += draft.words
    return kept


def _opens_section(line: Draft, before: list[Draft], behind: list[Draft]) -> bool:
    """Does a line such as "Up next" or "Related resources" stand above a section that the writer wrote? Then it stands
    among the paragraphs of the copy, and so does what follows: more prose than links. Templates put what they add into
    an element of its own."""
    parent = line.element.parent
    beside = sum(draft.words for draft in before if draft.element.parent is parent)
    if parent is None or beside * 2 < sum(draft.words for draft in before):
        return False
    section = [draft for draft in behind if any(element is parent for element in _upwards(draft.element))]
    if not section or _is_furniture(section[0]):
        return False
    prose = sum(draft.words for draft in section if draft.element.parent is parent and _is_written(draft))
    return prose * 2 > sum(draft.words for draft in section)


def _is_written(draft: Draft) -> bool:
    """Is a block prose, even if it does not end as a sentence does, but is longer than any headline?"""
    return _is_prose(draft) or (draft.kind == PARAGRAPH and draft.words >= _LONG and draft.linked < 0.5)


@cache
def _ends(which: str) -> re.Pattern[str]:
    lines = "|".join(word_list("checker/reading/page_furniture")[which])
    return re.compile(rf"(?i)(?:{lines})\W*")


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
    """The heading of the first level that stands nearest in front of the copy, or the first one in it."""
    first = next((index for index, draft in enumerate(found) if kept and draft is kept[0]), len(found))
    if kept and kept[0].level == 1:
        return kept[0]
    allowed = [index for index, draft in enumerate(found) if draft.level == 1 and not _in_furniture(draft)]
    before = [index for index in allowed if index < first]
    inside = [index for index in allowed if index > first and found[index] in kept[:4]]
    chosen = inside[0] if inside else before[-1] if before else None
    return None if chosen is None else found[chosen]


def _without_logos(found: list[Draft], tree: Element) -> list[Draft]:
    """The blocks without headings of the first level that are the name of the site, if something else says what the
    page's title says: a lower heading, which is raised to the first level, or the title that the page gives for
    sharing."""
    title, shared = tree.find("title"), shared_title(tree)
    wanted = _words(shared.attributes["content"] if shared else title.text if title else "")
    logos = [draft for draft in found if draft.level == 1 and draft.words <= _LOGO and _says(draft, wanted) < 0.5]
    logos = [draft for draft in logos if title and _words(draft.text) <= _words(title.text)]
    left = [draft for draft in found if draft not in logos]
    best = max((draft for draft in left if draft.level), key=lambda draft: _says(draft, wanted), default=None)
    if not logos or not (shared or (best and _says(best, wanted) >= 0.5)):
        return found
    if best and _says(best, wanted) >= 0.5:
        best.level = 1
    return left


def shared_title(tree: Element) -> Element | None:
    """The meta element with the title that a page gives for sharing, without the name of the site."""
    for meta in tree.all("meta"):
        named = (meta.attributes.get("property") or meta.attributes.get("name")) in ("og:title", "twitter:title")
        if named and (meta.attributes.get("content") or "").strip():
            return meta
    return None


def _says(draft: Draft, wanted: set[str]) -> float:
    """Which share of the words of a title a block has."""
    return len(_words(draft.text) & wanted) / max(1, len(wanted))


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def _in_furniture(draft: Draft) -> bool:
    return any(element.name in ("nav", "aside", "footer", "form", "dialog") for element in _upwards(draft.element))


def _upwards(element: Element) -> Iterator[Element]:
    at: Element | None = element
    while at:
        yield at
        at = at.parent
