"""sources/vague-source: a source of which the copy says nothing."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from checker.finding import Finding, Related, Severity, normalised
from checker.language import anonymity
from checker.language.nearby import mentions_in
from checker.language.unnamed import Unnamed
from checker.lists import word_list
from checker.rule import Example, Rule

if TYPE_CHECKING:
    from checker.document import Document


_TRADES = frozenset(("traders", "dealers", "investors"))  # analysts and economists are borrowed so often: a note


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {key: frozenset(value.split()) for key, value in word_list("rules/sources/vague_source").items()}


class VagueSource(Rule[Unnamed]):
    """A source is described so barely that a reader cannot tell who it might be: "sources", "an official", "insiders".

    Flagged are the bare words for somebody who spoke (sources, insiders, circles, people familiar with the matter),
    officials of nothing ("an official", "aid officials"), and trades in the plural that speak with one voice
    ("traders said"). AP: "a source" unmodified is almost always prohibited; the Guardian ranks descriptions, and
    these stand on the lowest step.

    Left alone: a source placed by a named body, country or person ("a source at the Central Bank", "Iraqi
    officials"); officials of a body ("health ministry officials", "police officials") and "officials" again once they
    were placed; witnesses and residents; a source of whom the copy says why it is unnamed; a trade one of whose
    members speaks by name in the sentence or the next. The same source again is one finding, with its other mentions
    beside it."""

    id = "sources/vague-source"
    severity = Severity.WARNING
    yields_to = ("attribution/weasel",)
    flags = (
        Example("Sources said the merger would be announced in May.", ("Sources",)),
        Example("The bridge will stay shut until June, an official said.", ("an official",)),
        Example("People familiar with the talks say the price is too low.", ("People familiar with the talks",)),
        Example("Several insiders said the head of sales had resigned.", ("Several insiders",)),
        Example("Traders said the bank had sold dollars all morning.", ("Traders",)),
        Example(
            "A source said the ship had turned back. It carried grain, the source said.",
            ("A source",),
            note="one source, one finding",
        ),
    )
    passes = (
        Example("A source at the Central Bank said it had sold dollars all morning."),
        Example("Iraqi officials said the road was open."),
        Example("Health ministry officials said the ward was full. The officials said it would stay open."),
        Example("Residents said they had heard two shots."),
        Example(
            "A person with knowledge of the inquiry said he had been followed. The person asked not to be named "
            "because the file is sealed."
        ),
        Example('"Sources say he has gone," she said.'),
        Example('Traders said the bank had sold dollars. "All morning," said Aru Bek, a trader at Altyn Dala.'),
    )

    def candidates(self, document: Document) -> Iterable[Unnamed]:
        """Every unnamed source that speaks in the copy's own voice."""
        return document.unnamed

    def judge(self, candidate: Unnamed, document: Document) -> Finding | None:
        """A finding if nothing places the source."""
        span = candidate.span
        if candidate.source.reason or not _vague(candidate, document):
            return None
        phrase = document.prose[span.start : span.end]
        return self.finding(
            span,
            f"“{phrase}” tells a reader nothing about who is speaking.",
            "AU: Who is this? Name the source, or say which body, what rank and how it knows.",
            normalised(phrase),
            severity=Severity.NOTE if _faint(candidate, document) else None,
            related=[Related(start, end, "the same source") for start, end in candidate.again],
        )


def _faint(candidate: Unnamed, document: Document) -> bool:
    """Is the source somebody in a story rather than behind it ("someone who claimed"), of a trade, or may the body that
    the paragraph has just named be that of the officials?"""
    described, span = candidate.described, candidate.span
    if described.head in ("someone", "somebody"):
        return not anonymity.familiar(" ".join(candidate.folded))
    if described.head in _lists()["officials"] and described.plural and len(candidate.folded) == 1:
        block = document.segments.block_of(document.segments.sentence_at(span.start))
        return any(
            mention.kind == "organisation" for mention in mentions_in(document.mentions, block.start, span.start)
        )
    return described.kind == anonymity.EXPERT and described.head not in _TRADES


def _vague(candidate: Unnamed, document: Document) -> bool:
    lists = _lists()
    described, folded = candidate.described, candidate.folded
    head = described.head
    nowhere = folded[0] in lists["anywhere"] and head in lists["officials"]
    if (
        (described.definite and head != "those")
        or (described.capitals and not nowhere)
        or not candidate.tells
        or (not nowhere and _placed(candidate, document))
    ):
        return False
    if nowhere:
        return True
    if head in ("someone", "somebody"):
        return True
    if head in lists["people"]:
        return any(
            phrase in " ".join(folded)
            for phrase in ("familiar with", "close to", "with knowledge", "briefed on", "in the know")
        )
    if head in lists["bare"]:
        return True
    if (head in lists["figures"] or head in lists["officials"]) and _named_next(candidate, document):
        return False
    if head in lists["figures"]:
        return len(folded) > 1
    if head in lists["officials"]:
        before = folded[: folded.index(head)] if head in folded else []
        placed = any(word in lists["bodies"] or word.endswith("'s") for word in (*before, *folded[len(before) + 1 :]))
        return not placed and not (described.plural and not before and _placed_before(candidate, document))
    if head in lists["trades"]:
        return described.modifiers == 0 and not _speaks_by_name(head, candidate, document)
    return False


def _named_next(candidate: Unnamed, document: Document) -> bool:
    """Does the first paragraph describe somebody who speaks by name, with a title, in the next sentence?"""
    segments = document.segments
    sentence = segments.sentence_at(candidate.span.start)
    if segments.sentence_blocks[sentence] > 1 or sentence + 1 >= len(segments.sentence_starts):
        return False
    start, end = segments.sentence(sentence + 1)
    return any(
        attribution.cue
        and attribution.source
        and start <= attribution.cue[0].start < end
        and any(
            m.kind == "person" and (m.title or m.role) for m in mentions_in(document.mentions, *attribution.source[0])
        )
        for attribution in document.voices.touching(start, end)
    )


def _placed(candidate: Unnamed, document: Document) -> bool:
    """Does a name stand in the source phrase?"""
    start, end = candidate.span
    several = " " in document.prose[start:end]
    return several and bool(mentions_in(document.mentions, start, end))


def _placed_before(candidate: Unnamed, document: Document) -> bool:
    """Were officials of some body or country named before, so that "officials" are these?"""
    words = document.words
    bodies = _lists()["bodies"]
    for index in range(1, words.at(candidate.span.start)):
        if words.folded[index] in ("officials", "official", "authorities", "police"):
            before = words.folded[index - 1]
            if before in bodies or document.prose[words.starts[index - 1]].isupper() or words.folded[index] == "police":
                return True
    return False


def _speaks_by_name(head: str, candidate: Unnamed, document: Document) -> bool:
    """Does one of the trade speak by name in the paragraph or the two sentences behind ("…, a trader")?"""
    segments = document.segments
    sentence = segments.sentence_at(candidate.span.start)
    block = segments.block_of(sentence)
    last = min(sentence + 2, len(segments.sentence_starts) - 1)
    reach = max(block.end, segments.sentence(last).end)
    trade = head.removesuffix("s")
    for attribution in document.voices.touching(block.start, reach):
        if not attribution.cue or not attribution.source or not block.start <= attribution.cue[0].start < reach:
            continue
        start, end = attribution.source[0]
        if start == candidate.span.start:
            continue
        if trade in document.words.text[start:end] and mentions_in(document.mentions, start, end):
            return True
    return False
