"""Accusations: what somebody in the copy says that a named party has done wrong, and whether that party is heard."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from checker.finding import Span
from checker.language.attributions import DIRECT, Attribution
from checker.language.names import ORGANISATION, OTHER, OUTLET, PERSON, Mention
from checker.language.nearby import mentions_in
from checker.language.quotations import Quotations
from checker.language.segment import HEADING, HEADLINE, Segments, Words
from checker.language.wording import AUX, classes
from checker.lists import word_list
from checker.tuples import NamedTuple

_REACH = 10  # words between the party's name and what it is said to have done
_GATE = 6
_BEHIND = 3  # sentences in which a reply may follow
_ACCUSES = frozenset(("accuse", "accuses", "accused", "accusing"))
_BLAMES = frozenset(("blames", "blamed", "blaming", "blame"))
_ACCUSING = _ACCUSES | _BLAMES


class Accusation(NamedTuple):
    """One accusation: [start, end) the words that make it, ``accused`` the index of the mention of the party, the
    number of the attribution that holds it, whether the accused is heard or a reply was sought, and whether a deed is
    told that does harm, rather than a trait, a wish or a failing, as politicians accuse each other of."""

    start: int
    end: int
    accused: int
    attribution: int
    answered: bool
    grave: bool


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {
        key: frozenset(value.split() if isinstance(value, str) else value)
        for key, value in word_list("checker/language/accusations").items()
    }


@cache
def _wrongs() -> frozenset[str]:
    return _lists()["crimes"] | _lists()["wrong"]


def harmful(folded: Sequence[str]) -> bool:
    """Do folded words tell of harm, crime or deceit?"""
    return not _lists()["harm"].isdisjoint(folded) or not _lists()["crimes"].isdisjoint(folded)


def find_accusations(
    segments: Segments,
    words: Words,
    quotations: Quotations,
    attributions: Sequence[Attribution],
    mentions: Sequence[Mention],
) -> Iterator[Accusation]:
    """Every accusation of a named party in somebody's reported speech, in order; prosecutors and courts aside."""
    replies: _Replies | None = None
    accusing = [words.starts[k] for k in words.where(_ACCUSING)]
    wrongs = [words.starts[k] for k in words.where(_wrongs())]
    if not accusing and not wrongs:
        return
    for number, attribution in enumerate(attributions):
        if not attribution.source or not attribution.cue or not attribution.content or attribution.speech == DIRECT:
            continue
        cue = attribution.cue[0]
        if not _holds((cue,), accusing) and not _holds(attribution.content, wrongs):
            continue  # as nearly always
        if quotations.covers(cue.start) or _kind(segments, cue.start) in (HEADLINE, HEADING):
            continue
        if not _lists()["accusers"].isdisjoint(words.folded_within(*attribution.source[0])):
            continue
        spoken = words.text[cue.start : cue.end].split()
        for span in attribution.content:
            link = "of" if spoken[-1] in _ACCUSES else "for" if spoken[-1] in _BLAMES else ""
            found = _in_content(span, link, words, mentions)
            outlaw = found is not None and " ".join(mentions[found].tokens).casefold() in _lists()["outlaws"]
            if found is not None and not outlaw and not _itself(found, attribution, mentions):
                replies = replies or _Replies(segments, words, attributions, mentions)
                answered = replies.to(span.start, mentions[found])
                yield Accusation(span.start, span.end, found, number, answered, _grave(span, link, words))
                break


def _holds(spans: Sequence[Span], places: Sequence[int]) -> bool:
    """Does one of the spans hold any of the places, which are in order?"""
    for start, end in spans if places else ():
        at = bisect_left(places, start)
        if at < len(places) and places[at] < end:
            return True
    return False


def _grave(span: Span, link: str, words: Words) -> bool:
    """Does what stands behind "accused … of" or "blamed … for" tell of a deed that does harm? Words of wrongdoing, as
    an accusation without either needs them, always do."""
    folded = words.folded_within(*span)
    if not link or harmful(folded):
        return True
    if link == "for":
        return False
    deed = next((folded[k + 1] for k in range(len(folded) - 1) if folded[k] == link), "")
    return deed.endswith("ing") and deed not in _lists()["mild"]


def _kind(segments: Segments, offset: int) -> str:
    return segments.block_of(segments.sentence_at(offset)).kind


def _in_content(span: Span, link: str, words: Words, mentions: Sequence[Mention]) -> int | None:
    """The mention of the party that the content of an attribution accuses, if it does: with any words of wrongdoing,
    or, behind "accused", with what stands behind ``link``."""
    inside = words.within(span.start, span.end)
    if not link and _wrongs().isdisjoint(words.folded[inside.start : inside.stop]):
        return None
    for mention in mentions_in(mentions, span.start, span.end):
        if mention.kind not in (PERSON, ORGANISATION, OUTLET, OTHER) or mention.quoted or mention.end > span.end:
            continue
        first = words.at(mention.end)
        if mention.kind == OTHER and len(mention.tokens) == 1:
            continue
        if link:
            if _charged(link, first, inside.start, inside.stop, words):
                return _index(mentions, mention)
            continue
        if any(_wrong(words, k, inside.stop) for k in range(first, min(inside.stop, first + _REACH))) and _subject(
            words, inside.start, first
        ):
            return _index(mentions, mention)
    return None


def _charged(link: str, behind: int, low: int, high: int, words: Words) -> bool:
    """Is the party, whose name ends before word ``behind``, the one accused: does "of" with a deed follow at once or
    behind a comma, and no such deed stand in front?"""
    folded = words.folded
    for k in range(low, min(high - 1, behind + _REACH)):
        if folded[k] == link and (
            folded[k + 1].endswith("ing") or folded[k + 1] in _lists()["crimes"] or link == "for"
        ):
            return k == behind or (k > behind and words.text[words.ends[behind - 1]] == ",")
    return False


def _index(mentions: Sequence[Mention], mention: Mention) -> int:
    return bisect_left(mentions, mention.start, key=lambda m: m.start)


def _subject(words: Words, low: int, name: int) -> bool:
    """Does no other clause stand between the beginning of what is said and the party's name?"""
    return not any(classes(w) & AUX for w in words.folded[low : max(low, name - 1)])


def _wrong(words: Words, index: int, high: int) -> bool:
    """Is the word one of wrongdoing, in a finite form and with what makes it so behind it?"""
    word = words.folded[index]
    if word in _lists()["crimes"]:
        return not _lists()["committed"].isdisjoint(words.folded[max(0, index - 3) : index])
    if word not in _lists()["wrong"]:
        return False
    gate = _lists().get(word)
    behind = words.folded[index + 1 : min(high, index + 1 + _GATE)]
    if gate is not None and gate.isdisjoint(behind):
        return False
    before = words.folded[max(0, index - 3) : index]
    if {"would", "could", "might", "better", "should"}.intersection(before):
        return False
    return "not" not in before and "never" not in before and "by" not in behind[:1] and "to" not in before[-1:]


def _itself(accused: int, attribution: Attribution, mentions: Sequence[Mention]) -> bool:
    """Does the party accuse itself?"""
    last = mentions[accused].tokens[-1]
    return any(last in m.tokens for span in attribution.source for m in mentions_in(mentions, *span))


class _Replies:
    """Who is heard in the copy, and the sentences that tell of a reply or of an attempt to get one."""

    def __init__(
        self, segments: Segments, words: Words, attributions: Sequence[Attribution], mentions: Sequence[Mention]
    ) -> None:
        at = segments.sentence_at
        self._sentences = {at(words.starts[k]) for k in words.where(_lists()["reply_words"])}
        for phrase in _lists()["reply_phrases"]:
            place = words.text.find(phrase)
            while place >= 0:
                self._sentences.add(at(place))
                place = words.text.find(phrase, place + 1)
        self._heard: set[str] = set()
        for attribution in attributions:
            for start, end in attribution.source if attribution.cue else ():
                self._heard.update([w.removesuffix("'s") for w in words.folded_within(start, end)])
        self._named: dict[str, set[int]] = {}
        for mention in mentions:
            near = {mention.sentence, mention.sentence + 1} & self._sentences
            if near:
                self._named.setdefault(mention.tokens[-1].casefold(), set()).add(mention.start)
        self._segments = segments

    def to(self, offset: int, party: Mention) -> bool:
        """Is the party heard anywhere, or is a reply told of in the next sentences or wherever else it is named?"""
        name = party.tokens[-1].casefold()
        sentence = self._segments.sentence_at(offset)
        if name in self._heard or not self._sentences.isdisjoint(range(sentence, sentence + 1 + _BEHIND)):
            return True
        return bool(self._named.get(name, set()) - {party.start})
