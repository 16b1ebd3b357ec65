"""attribution/orphan-quote: a quotation that nobody is said to have spoken."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from checker.finding import Finding, Severity, Span, normalised
from checker.language.anonymity import is_document
from checker.language.attributions import INDIRECT, Attribution
from checker.language.quotations import Quotation
from checker.language.segment import HEADING, HEADLINE, PARAGRAPH
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_FEWEST = 4  # words; shorter ones are quotes/fragment
_CROSSHEAD = 6  # words
_ASKED = frozenset(("asked", "pressed"))
_STAGE = 6  # words: a sentence that only says that somebody goes on, shakes a head, pauses


class Standing(NamedTuple):
    """A quotation that makes up its sentence, and the number of that quotation among the outermost ones."""

    quotation: Quotation
    number: int


class OrphanQuote(Rule[Standing]):
    """A quotation of four words or more stands by itself, and no speaker is in reach.

    A reader must never have to guess whose words these are. The desk has two ways of saying it: name the speaker in
    the sentence, or leave the paragraph before open, so that its quotation goes on. Reuters: the speaker of a
    quotation must be clear at once.

    Flagged are quotations that are a paragraph of their own, with nobody speaking in the paragraphs beside them.
    Where somebody does, so that a reader can guess (the paragraph before closed its quotation, which by the desk's
    rule ends that speaker's words, or the next one reports what somebody says), it is a note.

    Left alone: the paragraphs of a continued quotation; a second quotation in the paragraph of the first; a paragraph
    in front whose last sentence quotes the speaker, says who was asked, or only that somebody goes on; crossheads;
    titles, signs and sayings inside a sentence ("the sign read"); block quotes and headlines. Shorter ones are
    quotes/fragment."""

    id = "attribution/orphan-quote"
    severity = Severity.WARNING
    flags = (
        Example(
            'The market opened at six.\n\nThe gallery was full for the debate.\n\n"It is a charter for rats."\n\n'
            "The vote is on Monday, and the count on Tuesday.",
            ('"It is a charter for rats."',),
        ),
        Example(
            "The market opened at six.\n\n“I have credit,” she said. “Who else owes?”\n\n“They will come "
            "back, and so will we.”\n\nThe military’s statement said the rule of law would be restored.",
            ("“They will come back, and so will we.”",),
            note="a note",
        ),
        Example(
            "The report divides the records of the state into two large groups.\n\n“The first are records kept by the "
            "state.”\n\nIt is long.",
            ("“The first are records kept by the state.”",),
            note="a note",
        ),
    )
    passes = (
        Example('The mayor was angry.\n\n"It is a charter for rats," said Ama Boateng.'),
        Example("The mayor was angry.\n\n“It is a start,” she said.\n\n“We will go on,” she said."),
        Example("The mayor spoke for an hour.\n\n“It is a start.\n\n“We will go on,” she said."),
        Example(
            "Cobb told her that the choice “could not be clearer.”\n\n“If we want the road, we have to pay for it.”"
        ),
        Example(
            'Asked about the road, Cobb paused.\n\n"I have tried to say that it is shut."\n\nThe vote is on Monday.'
        ),
        Example("\"It is a start,\" she said.\n\n'All bets are off.'\n\nEight years ago they had agreed on the road."),
        Example('A sign at the door read:\n\n"No vaccine today. Please come back Friday."\n\nThe nurses had gone.'),
        Example("The mayor was angry.\n\nShe spoke again.\n\n“It is a start, and no more.” She shook her head."),
        Example('She sang "Tell Me, Boatman, of the River" to the end. It runs to 11 verses.'),
    )

    def candidates(self, document: Document) -> Iterable[Standing]:
        """Every quotation of four words or more that is a whole paragraph."""
        segments, words = document.segments, document.words
        for number, quotation in enumerate(document.quotations.outer):
            block = segments.blocks[segments.block_at(quotation.start)]
            if block.kind != PARAGRAPH or quotation.start != block.start or block.end - quotation.end > 1:
                continue
            if len(words.within(quotation.start, quotation.end)) >= _FEWEST:
                yield Standing(quotation, number)

    def judge(self, candidate: Standing, document: Document) -> Finding | None:
        """A finding if the quotation belongs to nobody and nobody is near to whom it may belong."""
        quotation, number = candidate
        if not quotation.closed or not document.ledger.is_news or _goes_on(quotation, number, document):
            return None
        if document.ledger.quotation_ids[number] is not None or _speaker_near(quotation, document):
            return None
        if _is_crosshead(quotation, document):
            return None
        return self.finding(
            (quotation.start, quotation.end),
            "Nobody is said to have spoken these words.",
            "AU: Who says this?",
            normalised(document.text[quotation.inner_start : quotation.inner_end])[:80],
            severity=Severity.NOTE if _heard_beside(quotation, document) else None,
        )


def _goes_on(quotation: Quotation, number: int, document: Document) -> bool:
    """Is it a part of a longer quotation, or one that carries on somebody's speech?"""
    outer, blocks = document.quotations.outer, document.segments.blocks
    before = blocks[document.segments.block_at(quotation.start) - 1]
    if number and (outer[number - 1].start, document.ledger.quotation_ids[number - 1]) == (before.start, None):
        return True  # asked already, of the paragraph before
    if number and outer[number - 1].run == quotation.run:
        return True
    if number + 1 < len(outer) and outer[number + 1].run == quotation.run:
        return True
    return any(
        attribution.carried or attribution.source
        for attribution in document.voices.touching(quotation.start, quotation.end)
        if any(start <= quotation.start < end for start, end in attribution.content)
    )


def _has_the_floor(last: Span, document: Document) -> bool:
    """Does the paragraph before end with a sentence that quotes somebody, if only in part, or says who was asked?"""
    if not _ASKED.isdisjoint(document.words.folded_within(*last)):
        return True
    return any(attribution.speech != INDIRECT for attribution in _tags(last, document))


def _tags(sentence: Span, document: Document) -> Iterator[Attribution]:
    """What somebody named or described is said to say in a sentence, in the copy's own voice."""
    for attribution in document.voices.touching(*sentence):
        told = attribution.source and any(sentence.start <= start < sentence.end for start, _ in attribution.cue)
        if told and not document.quotations.covers(attribution.cue[0].start):
            yield attribution


def _heard_beside(quotation: Quotation, document: Document) -> bool:
    """Does somebody speak in the paragraph before, if only in a quotation, or is somebody said to speak in the next?"""
    blocks, number = document.segments.blocks, document.segments.block_at(quotation.start)
    before = blocks[number - 1]
    quotes = document.quotations.outer_starts
    first = bisect_left(quotes, before.start)
    if quotes[first] < quotation.start or any(_tags(Span(before.start, before.end), document)):
        return True
    opening = document.words.folded_within(*_before(quotation, document))[:2]
    if is_document(opening):
        return True  # "The report divides them into two sources."
    behind = blocks[number + 1] if number + 1 < len(blocks) else None
    return behind is not None and any(_tags(Span(behind.start, behind.end), document))


def _before(quotation: Quotation, document: Document) -> Span:
    """The last sentence of the paragraph in front of the one that a quotation makes up."""
    segments = document.segments
    return segments.sentence(segments.sentences_of(segments.block_at(quotation.start) - 1)[-1])


def _is_crosshead(quotation: Quotation, document: Document) -> bool:
    """Is it a heading in quotation marks: a few words in capitals, or in single marks where speech has double ones?"""
    text = document.text
    words, mark = text[quotation.inner_start : quotation.inner_end], text[quotation.start : quotation.inner_start]
    if len(words.split()) > _CROSSHEAD:
        return False
    others = {text[other.start : other.inner_start] for other in document.quotations.outer}
    return words.isupper() or (mark in ("'", "‘") and len(others) > 1)


def _speaker_near(quotation: Quotation, document: Document) -> bool:
    """Does the paragraph before announce the words, or end while its speaker still has the floor, or does the next one
    say whose they were?"""
    segments, text = document.segments, document.prose
    number = segments.block_at(quotation.start)
    if number == 0:
        return True
    before = segments.blocks[number - 1]
    if before.kind in (HEADLINE, HEADING) or text[before.start : before.end].rstrip()[-1:] in (":", ",", ";", "?", "—"):
        return True
    last = _before(quotation, document)
    if _has_the_floor(last, document):
        return True
    if not document.quotations.touches(last.end - 2, last.end) and len(document.words.within(*last)) <= _STAGE:
        return True  # "Mr Howard went on." "She pauses."
    if number + 1 < len(segments.blocks) and segments.sentences_of(number + 1):
        first = segments.sentence(segments.sentences_of(number + 1)[0])
        if text[quotation.end : segments.blocks[number + 1].start + 1].strip()[:1] in tuple("–—-"):
            return True
        opening = document.words.text[first.start : first.start + 40]
        if opening.startswith(("so said", "that was how", "the words ", "this was", "those were", "the speaker")):
            return True
    return False
