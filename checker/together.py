"""The files of one run compared with each other: what every file brings, and the findings that come of it.

Every file is looked at three times: for its stock, for the terms that some other file writes in another way, and to be
checked, when it is given the findings that stand in it. What is kept of a file in between is small, and which process
looked at it, and in which order, makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from checker.config import Config
from checker.document import Document
from checker.finding import Elsewhere, Finding
from checker.house import House
from checker.language.stories import Stories, Story, WrittenIn, take_stock, terms_used
from checker.language.terms import find_terms, in_several_ways

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.rule import AnyRule


def stock_of(document: Document) -> Story:
    """What a document brings to the comparison; of copy that is not English, nothing."""
    placing = partial(_place, document)
    if document.language != "en":
        return Story(document.path, (), (), {})
    return take_stock(
        document.path, document.text, document.words, document.mentions, document.entities, document.acronyms, placing
    )


def terms_sought(stories: Iterable[Story]) -> frozenset[str]:
    """The keys of the terms that the stories, taken together, write in more than one way."""
    met: dict[str, set[str]] = {}
    for story in stories:
        for shape, keys in story.ways.items():
            met.setdefault(shape, set()).update(keys)
    return in_several_ways(met) if met else frozenset()


def terms_of(document: Document, sought: frozenset[str]) -> tuple[WrittenIn, ...]:
    """The terms sought as a document writes them."""
    if document.language != "en":
        return ()
    terms = find_terms(document.text, document.words, document.segments, document.quotations, sought)
    return terms_used((term for term in terms if term.key in sought), partial(_place, document))


def found_between(
    stories: Iterable[Story], terms: Mapping[str, Sequence[WrittenIn]], house: House, rules: Iterable[AnyRule]
) -> dict[str, tuple[Finding, ...]]:
    """The findings of a run by the path of the file that each stands in, whatever the order of the stories."""
    run = Stories(tuple(sorted(stories, key=lambda story: story.path)), terms, house)
    found: dict[str, list[Finding]] = {}
    for rule in rules:
        for path, finding in rule.between(run):
            found.setdefault(path, []).append(finding)
    return {path: tuple(findings) for path, findings in found.items()}


def common_house(configs: Iterable[Config]) -> House:
    """What the houses of several configurations list of names, together."""
    houses = list(dict.fromkeys(config.house for config in configs))
    return House(
        names=tuple(dict.fromkeys(group for house in houses for group in house.names)),
        renamed=tuple(dict.fromkeys(group for house in houses for group in house.renamed)),
        distinct=tuple(dict.fromkeys(group for house in houses for group in house.distinct)),
    )


def _place(document: Document, start: int, end: int) -> Elsewhere:
    place = document.place(start)
    return Elsewhere(document.file, place.line, place.column, " ".join(document.text[start:end].split()))
