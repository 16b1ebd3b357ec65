"""sources/vague-source: a source of which the copy says nothing."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from checker.finding import Finding, Related, Severity, normalised
from checker.language import anonymity
from checker.language.attributions import INDIRECT
from checker.language.names import ORGANISATION, PERSON
from checker.language.nearby import mentions_in
from checker.language.patterns import SIGN, lazy_pattern
from checker.language.unnamed import Unnamed
from checker.lists import word_sets
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


_CLAUSE = 28  # characters behind a source within which "who have seen …" begins
_TRADES = frozenset(("traders", "dealers", "investors"))  # analysts and economists are borrowed so often: a note


_lists = partial(word_sets, "rules/sources/vague_source")
_ORDERING = frozenset(("told", "asked", "ordered", "urged", "warned", "advised", "instructed"))
_AHEAD = 30  # code points in which one of these stands
_ORDERS = lazy_pattern(
    rf"\s+(?:(?:have|has|had|also)\s+)?(?:{'|'.join(sorted(_ORDERING))})\s+"
    rf"(?!reporters\b)(?:{SIGN}+\s+){{1,4}}?(?:not\s+)?to\s+[a-z]"
)


class VagueSource(Rule[Unnamed]):
    """A source is described so barely that a reader cannot tell who it might be: "sources", "an official", "insiders".

    Flagged are the bare words for somebody who spoke (sources, insiders, circles, people familiar with the matter),
    officials of nothing ("an official", "aid officials"), and trades in the plural that speak with one voice
    ("traders said"). AP: "a source" unmodified is almost always prohibited; the Guardian ranks descriptions, and
    these stand on the lowest step. Where the copy tells how the source knows ("a source on the call"), it is asked only
    who that is.

    A note: sources of a field or a body ("diplomatic sources", "party sources"), officials said without more where the
    paragraph has just told of a body, observers one of whom speaks by name in the next sentence.

    Left alone: a source placed by a body, country or person ("a source at the Central Bank", "a source at the
    club", "Iraqi officials"), or of a field that is told how it knows ("intelligence sources who have seen the
    letters"); officials of a body ("health ministry officials", "police officials") and "officials" again once they
    were placed; witnesses and residents; officials who told or asked people to do something; a source of whom the
    copy says why it is unnamed; a trade one of whose members speaks by name in the sentence or the next. The same
    source again is one finding, with its other mentions beside it."""

    id = "sources/vague-source"
    severity = Severity.WARNING
    yields_to = ("attribution/weasel",)
    flags = (
        Example("Sources said the merger would be announced in May.", ("Sources",)),
        Example("The bridge will stay shut until June, an official said.", ("an official",)),
        Example("People familiar with the talks say the price is too low.", ("People familiar with the talks",)),
        Example("The senator shouted, according to a source on the call.", ("a source on the call",)),
        Example("Two judges will retire, court sources said.", ("court sources",), note="a note"),
        Example(
            "The department has lost two files this year. Officials say both will be found.",
            ("Officials",),
            note="a note",
        ),
        Example(
            'Observers said the firm would pull out. "It is next to zero," said Atin Ozdal, an analyst.',
            ("Observers",),
            note="a note",
        ),
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
        Example("Sources at the club said the bid was too low."),
        Example("The letters were late, according to two intelligence sources who have seen them."),
        Example("Health ministry officials said the ward was full. The officials said it would stay open."),
        Example("The water was brown. Officials have told residents not to drink it."),
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
        if not candidate.again and _gives_orders(document.prose, span.end):
            return None  # "officials told residents not to drink the water" is what they did
        phrase = document.prose[span.start : span.end]
        knows = _knows(candidate, document)
        if knows and _in_field(candidate):
            return None  # "intelligence sources who have seen the letters"
        return self.finding(
            span,
            f"“{phrase}” tells a reader "
            + ("how the source knows, and nothing of who it is." if knows else "nothing about who is speaking."),
            "AU: Who is this? Name the source, or say which body"
            + (" or side, and what rank." if knows else ", what rank and how it knows."),
            normalised(phrase),
            severity=Severity.NOTE if _faint(candidate, document) else None,
            related=[Related(start, end, "the same source") for start, end in candidate.again],
        )


def _gives_orders(text: str, end: int) -> bool:
    following = text[end : end + _AHEAD].split()[:2]
    return not _ORDERING.isdisjoint(following) and _ORDERS.match(text, end) is not None


def _knows(candidate: Unnamed, document: Document) -> bool:
    """Does the copy say at once how the source knows?"""
    start, end = candidate.span
    return anonymity.tells_how(" ".join(document.words.text[start : end + _CLAUSE].split()))


def _in_field(candidate: Unnamed) -> bool:
    """Is a bare source one of a field or a body ("police sources", "a party source")?"""
    if candidate.described.head not in ("source", "sources", "insider", "insiders"):
        return False
    return any(word in _lists()["bodies"] or word in _lists()["fields"] for word in candidate.folded[:-1])


def _faint(candidate: Unnamed, document: Document) -> bool:
    """Is the source somebody in a story rather than behind it ("someone who claimed"), of a trade or a field, may the
    body that the paragraph has just told of be that of the officials, or is one of the observers quoted next?"""
    described, span = candidate.described, candidate.span
    if described.head in ("someone", "somebody"):
        return not anonymity.familiar(" ".join(candidate.folded))
    if described.head in _lists()["officials"] and described.plural and len(candidate.folded) == 1:
        block = document.segments.block_of(document.segments.sentence_at(span.start))
        before = document.words.folded_within(block.start, span.start)
        if any(word.removesuffix("'s") in _lists()["offices"] for word in before):
            return True
        return any(mention.kind == ORGANISATION for mention in mentions_in(document.mentions, block.start, span.start))
    if _in_field(candidate) or (described.head in _lists()["onlookers"] and _heard_next(candidate, document)):
        return True
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
        return "who" not in folded and not document.words.text.startswith(" who ", candidate.span.end)
    if head in lists["people"]:
        return any(
            phrase in " ".join(folded)
            for phrase in ("familiar with", "close to", "with knowledge", "briefed on", "in the know")
        )
    if head in lists["bare"]:
        return not anonymity.placed_in_body(folded)
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
            m.kind == PERSON and (m.title or m.role) for m in mentions_in(document.mentions, *attribution.source[0])
        )
        for attribution in document.voices.touching(start, end)
    )


def _heard_next(candidate: Unnamed, document: Document) -> bool:
    """Is somebody named quoted in the next sentence of the paragraph?"""
    segments = document.segments
    following = segments.sentence_at(candidate.span.start) + 1
    if following >= len(segments.sentence_starts):
        return False
    start, end = segments.sentence(following)
    return segments.sentence_blocks[following] == segments.sentence_blocks[following - 1] and any(
        attribution.speech != INDIRECT and mentions_in(document.mentions, *attribution.source[0])
        for attribution in document.voices.touching(start, end)
        if attribution.source and start <= attribution.source[0].start < end
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
