"""sources/count-conflict: the same sources, counted differently."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import partial

from checker.finding import Finding, Related, Severity
from checker.language import anonymity
from checker.language.segment import HEADING, HEADLINE
from checker.lists import word_sets
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document
    from checker.language.figures import Figure

_MANY = 60  # a larger crowd is no set of sources
_PHRASE = 4  # words between quotation marks that are no utterance


class Count(NamedTuple):
    """One count of people who may be sources: where it stands, how many, whether it points back ("the four nurses"),
    whether they are heard in that sentence."""

    start: int
    end: int
    number: int
    definite: bool
    heard: bool


class Counted(NamedTuple):
    """Everything that the copy counts under one noun, in order, and the places where one of them speaks alone."""

    noun: str
    counts: tuple[Count, ...]
    alone: tuple[tuple[int, int], ...]


_lists = partial(word_sets, "rules/sources/count_conflict")


class CountConflict(Rule[Counted]):
    """The same sources are counted differently: "four nurses", then "the three nurses".

    How many people said it is what the story's weight hangs on; a count that shifts means that one was misread, or
    that somebody was dropped. Reuters: never give sources in the plural when there was one. One finding a group, at
    its first count, with the others beside it.

    Flagged are people or bodies who are heard (interviewed, quoted, asked to check), where a later count points back
    ("the three nurses") and no group of that number was introduced.

    Left alone: another group ("the other three", "the first two"); a part of the group ("three of the four"); rough
    numbers; groups of more than 60; quotations and headlines. Other counts are figures/number-conflict's."""

    id = "sources/count-conflict"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example(
            "Four nurses at the clinic agreed to be interviewed. The three nurses said they had no vaccine.",
            ("Four nurses",),
        ),
        Example(
            "The result was checked by five independent laboratories. The four laboratories that repeated the test "
            "used their own cells.",
            ("five independent laboratories",),
        ),
        Example(
            "Reuters spoke to six local commanders. The commander said the threat had changed minds.",
            ("six local commanders",),
        ),
    )
    passes = (
        Example("Four nurses agreed to be interviewed. The other three nurses had gone home."),
        Example("Four nurses agreed to be interviewed. Three of the four nurses said they had no vaccine."),
        Example("Four nurses spoke. Two doctors spoke too. The two doctors said so. The four nurses agreed."),
        Example("Four goals were scored. The three goals were late."),
        Example("Six commanders spoke. One commander said no. The commander left."),
        Example('Four nurses spoke. "The three nurses are here," she said.'),
        Example("Insiders chose 27 delegates. The three delegates from his district oppose it, John said."),
    )  # fmt: skip

    def candidates(self, document: Document) -> Iterable[Counted]:
        """Every kind of people who are counted at least once and heard at least once."""
        groups: dict[str, list[Count]] = {}
        for figure in document.figures:
            start, _, value, high, unit, noun, approximate = figure
            if unit or high or approximate or not noun or not value.isdigit():
                continue
            noun = _head(noun)
            if not noun or not 1 < int(value) <= _MANY or _spoken(start, document):
                continue
            count = _count(figure, noun, document)
            if count:
                groups.setdefault(noun, []).append(count)
        for noun, counts in groups.items():
            yield Counted(noun, tuple(counts), tuple(_alone(noun, counts[0], document)))

    def judge(self, candidate: Counted, document: Document) -> Finding | None:
        """A finding if a count that points back has nothing to point to."""
        known: set[int] = set()
        first = candidate.counts[0]
        odd = None
        for count in candidate.counts:
            if count.definite and known and count.number not in known:
                odd = count
                break
            known.add(count.number)
        if odd and len(known) == 1 and any(c.heard for c in candidate.counts):
            others = [c for c in candidate.counts if c is not first]
            related = [Related(c.start, c.end, f"{c.number} here") for c in others]
            return self._conflict(first, document.text[odd.start : odd.end], candidate.noun, related, document)
        if candidate.alone and len({c.number for c in candidate.counts}) == 1:
            start, end = candidate.alone[0]
            related = [Related(s, e, "one here") for s, e in candidate.alone]
            return self._conflict(first, document.text[start:end], candidate.noun, related, document)
        return None

    def _conflict(self, first: Count, other: str, noun: str, related: list[Related], document: Document) -> Finding:
        written = document.text[first.start : first.end]
        return self.finding(
            (first.start, first.end),
            f"“{written}” here, “{other}” later: the same sources are counted differently.",
            f"AU: How many {noun} were there, and how many of them said this?",
            noun,
            related=related,
        )


def _head(noun: str) -> str:
    """The head of a noun that is counted, if people who may be sources are; "" for any other."""
    head = noun.rsplit(maxsplit=1)[-1].casefold()
    if not head.endswith("s"):
        return ""
    kind = anonymity.describe([head], [head]).kind
    people = (anonymity.OFFICE, anonymity.EXPERT, anonymity.WITNESS, anonymity.BARE, anonymity.SPOKESPERSON)
    return head if kind in people or head in _lists()["people"] else ""


def _spoken(offset: int, document: Document) -> bool:
    """Does the offset stand in a quotation longer than a borrowed phrase ("six local commanders")?"""
    quotations = document.quotations
    index = bisect_right(quotations.outer_starts, offset) - 1
    if index < 0 or offset >= quotations.outer_ends[index]:
        return False
    return len(document.words.within(quotations.outer_starts[index], quotations.outer_ends[index])) > _PHRASE


def _count(figure: Figure, noun: str, document: Document) -> Count | None:
    words, segments = document.words, document.segments
    index = words.at(figure.start)
    sentence = segments.sentence_at(figure.start)
    if segments.block_of(sentence).kind in (HEADLINE, HEADING):
        return None
    inside = words.within(*segments.sentence(sentence))
    before = words.folded[max(inside.start, index - 2) : index]
    head = next((k for k in range(index, min(index + 6, inside.stop)) if words.folded[k] == noun), -1)
    if head < 0 or not _lists()["others"].isdisjoint((*before, *words.folded[index + 1 : head])):
        return None
    if words.folded[index + 1 : index + 2] == ["of"]:
        return None
    further = words.folded[head + 1 : head + 2] in (["from"], ["on"], ["of"])  # "the three delegates from his district"
    definite = bool(before) and before[-1] in _lists()["pointing"] and not further
    folded = words.folded[inside.start : inside.stop]
    start = words.starts[index - 1] if definite else figure.start
    return Count(start, words.ends[head], int(figure.value), definite, not _lists()["heard"].isdisjoint(folded))


def _alone(noun: str, first: Count, document: Document) -> Iterable[tuple[int, int]]:
    """Where "the commander" speaks, of whom only several were introduced."""
    words = document.words
    singular = noun.removesuffix("s")
    for index in words.places.get(singular, ()):
        start = words.starts[index]
        if document.quotations.covers(start):
            continue
        if index == 0 or words.folded[index - 1] != "the" or start < first.start:
            return  # one of them was introduced by himself
        for attribution in document.voices.touching(words.starts[index - 1], words.ends[index]):
            for s, e in attribution.source:
                if s == words.starts[index - 1] and e == words.ends[index]:
                    yield s, e
