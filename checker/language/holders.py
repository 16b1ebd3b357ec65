"""Who holds a view that copy ascribes to a crowd: those who are named and heard near the sentence that ascribes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.finding import Span
from checker.language.attributions import INDIRECT, Attribution
from checker.language.names import ORGANISATION, OUTLET, PERSON, Mention
from checker.language.nearby import mentions_in
from checker.language.quotations import Quotations
from checker.language.segment import Segments, Words
from checker.language.voice import Voices
from checker.language.weasels import weasel_words

_NEAR = 3  # sentences behind "analysts say" in which one of them may be named
_ROLE = 8  # words behind a name that may tell what somebody is
_TURNS = (["but"], ["however"], ["yet"], ["meanwhile"], ["still"])


def is_named(span: Span, mentions: Sequence[Mention]) -> bool:
    """Does a person, a body or an outlet stand in the words by name?"""
    return any(mention.kind in (PERSON, ORGANISATION, OUTLET) for mention in mentions_in(mentions, *span))


def speaks_near(
    sentence: int,
    segments: Segments,
    words: Words,
    quotations: Quotations,
    voices: Voices,
    mentions: Sequence[Mention],
) -> bool:
    """Does a named person speak in quotation marks in the next sentence, or in the one before in the same paragraph?"""
    near = [k for k in (sentence - 1, sentence + 1) if 0 <= k < len(segments.sentence_starts)]
    if near and near[0] < sentence and segments.sentence_blocks[near[0]] != segments.sentence_blocks[sentence]:
        near = near[1:]
    return any(
        attribution.speech != INDIRECT and is_named(attribution.source[0], mentions)
        for span in map(segments.sentence, near)
        for attribution in _speaking(span, voices)
    ) or any(_closes_on_speaker(segments.sentence(k), words, quotations, mentions) for k in near if k > sentence)


def _closes_on_speaker(span: Span, words: Words, quotations: Quotations, mentions: Sequence[Mention]) -> bool:
    """Does the sentence hold a quotation, name somebody behind it and end with "said"?"""
    if words.folded_within(*span)[-1:] != ["said"]:
        return False
    people = [mention for mention in mentions_in(mentions, *span) if mention.kind == PERSON and not mention.quoted]
    return bool(people) and quotations.touches(span.start, people[-1].start)


def expert_near(sentence: int, segments: Segments, words: Words, voices: Voices, mentions: Sequence[Mention]) -> bool:
    """Is an expert heard by name in the next three sentences of the paragraph?"""
    start = segments.sentence(sentence).end
    last = min(sentence + _NEAR, len(segments.sentence_starts) - 1)
    end = min(segments.sentence(last).end, segments.block_of(sentence).end)
    for attribution in _speaking(Span(start, end), voices):
        who = words.within(*attribution.source[0])
        described = words.folded[who.start : who.stop + _ROLE]
        if is_named(attribution.source[0], mentions) and not weasel_words()["expertise"].isdisjoint(described):
            return True
    return False


def newcomer_behind(
    sentence: int, segments: Segments, words: Words, voices: Voices, mentions: Sequence[Mention]
) -> bool:
    """Does the next sentence of the paragraph, if it does not open with "but", bring in somebody not named before and
    tell what he or she says?"""
    if segments.sentence_blocks[sentence : sentence + 2].count(segments.sentence_blocks[sentence]) < 2:
        return False
    span = segments.sentence(sentence + 1)
    if words.folded_within(*span)[:1] in _TURNS:
        return False
    people = [
        mention
        for attribution in _speaking(span, voices)
        for mention in mentions_in(mentions, *attribution.source[0])
        if mention.kind == PERSON and mention.start >= span.start
    ]
    known = {mention.tokens[-1] for mention in mentions_in(mentions, 0, span.start)} if people else set()
    return any(person.tokens[-1] not in known for person in people)


def _speaking(span: Span, voices: Voices) -> Iterator[Attribution]:
    """The attributions with a source whose cue stands in the stretch."""
    for attribution in voices.touching(*span):
        if attribution.source and attribution.cue and span.start <= attribution.cue[0].start < span.end:
            yield attribution
