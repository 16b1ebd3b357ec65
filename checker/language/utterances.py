"""Utterances quoted twice: pairs of quotations that may hold the same words of the same speaker."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from checker.language.patterns import lazy_pattern
from checker.language.quotations import Quotation, Quotations
from checker.language.segment import Segments, Words
from checker.lists import word_list
from checker.tuples import NamedTuple


class Repeat(NamedTuple):
    """Two quotations, in order, that seem to hold one utterance. ``likeness`` is the share of words in common in the
    same order, 0 to 1; ``referred`` is True where the copy itself points back ("her reply that …", "he had told them
    that …") and the two share what they are about."""

    first: Quotation
    second: Quotation
    likeness: float
    referred: bool


_LIST = word_list("checker/language/utterances")
_SMALL = frozenset(_LIST["small"]["words"])
_POINTS_BACK = lazy_pattern(_LIST["pointing"]["before"])
_SAID_BEFORE = lazy_pattern(_LIST["pointing"]["around"])
_POINTING = frozenset(_LIST["pointing"]["needed_before"])
_SAYING = frozenset(_LIST["pointing"]["needed_around"])
_SHORTEST = 4  # words: of fewer nobody can say that they are the same utterance
_FAMOUS = 6  # quotations that share three words in a row and are compared with one another, at most
_CLOSE = 8  # words in front of a quotation: what points back with one of its nouns ends right before the marks
_THAT, _CLOSEST = "that", 3  # words in front of one, among which there is "that" if it points back without a noun
_BEHIND, _AHEAD = 120, 60  # code points around a quotation in which the copy says that it was heard before
_LONG = 7  # words: shorter ones are alike by chance
_NEAR_VERBATIM = 0.75


def find_repeats(
    text: str, words: Words, segments: Segments, quotations: Quotations, speakers: Sequence[str | None]
) -> tuple[Repeat, ...]:
    """Every pair of quotations that may be one utterance, in order. ``speakers`` holds one id for every outermost
    quotation, None where nobody is named."""
    outer, folded = quotations.outer, words.folded
    stretches = [words.within(quotation.inner_start, quotation.inner_end) for quotation in outer]
    spoken = [folded[stretch.start : stretch.stop] for stretch in stretches]
    pairs: dict[tuple[int, int], Repeat] = {}
    for one, two in _sharing_words(spoken):
        short, long = sorted((len(spoken[one]), len(spoken[two])))
        if long - short > (1 - _NEAR_VERBATIM) * (long + short) or not _same_speaker(speakers[one], speakers[two]):
            continue  # in a long text most of what shares three words
        likeness = _likeness(spoken[one], spoken[two])
        if likeness < _NEAR_VERBATIM or not _apart(outer[one], outer[two], segments):
            continue
        edited = "[" in text[outer[one].start : outer[one].end] or "[" in text[outer[two].start : outer[two].end]
        if not edited and not _part_of(spoken[one], spoken[two]):
            pairs[one, two] = Repeat(outer[one], outer[two], likeness, False)
    cues = [i for i in words.where(_SAYING) if folded[i] != "on" or (i and folded[i - 1] == "was")]
    for two, quotation in enumerate(outer):
        if not two or len(spoken[two]) < _SHORTEST:
            continue
        if not _points_back(text, words, quotation, stretches[two].start, segments, cues):
            continue
        topic = _topic(spoken[two])
        candidates = [
            (len(topic & _topic(spoken[one])), speakers[one] == speakers[two], one)
            for one in range(max(0, two - 40), two)
            if len(spoken[one]) >= _SHORTEST
            and segments.block_at(outer[one].start) != segments.block_at(quotation.start)
        ]
        shared, same, best = max(candidates, default=(0, False, 0))
        if shared and not _part_of(spoken[best], spoken[two]) and (best, two) not in pairs:
            most = min(len(topic), len(_topic(spoken[best])))
            needed = 0.4 if same or None in (speakers[best], speakers[two]) else 0.5
            enough = shared >= 2 and shared >= needed * most
            likeness = _likeness(spoken[best], spoken[two])
            if enough and spoken[best] != spoken[two]:
                pairs[best, two] = Repeat(outer[best], quotation, likeness, True)
    return tuple(pairs[pair] for pair in sorted(pairs))


def _sharing_words(spoken: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """Pairs of long quotations that have three words in a row in common."""
    threes = [list(zip(w, w[1:], w[2:], strict=False)) if len(w) >= _LONG else [] for w in spoken]
    once: set[tuple[str, str, str]] = set()
    shared: set[tuple[str, str, str]] = set()
    for of_one in map(set, threes):
        shared |= once & of_one
        once |= of_one
    if not shared:
        return
    seen: dict[tuple[str, str, str], list[int]] = {}
    met: set[tuple[int, int]] = set()
    for number, those in enumerate(threes):
        for three in filter(shared.__contains__, those):
            before = seen.setdefault(three, [])
            for other in before:
                if other != number and (other, number) not in met:
                    met.add((other, number))
                    yield other, number
            if len(before) < _FAMOUS and (not before or before[-1] != number):
                before.append(number)


def _apart(one: Quotation, two: Quotation, segments: Segments) -> bool:
    """Do they stand in different sentences? Two wordings side by side are set against each other on purpose."""
    return segments.sentence_at(one.end - 1) + 1 < segments.sentence_at(two.start)


def _likeness(one: Sequence[str], two: Sequence[str]) -> float:
    """The share of words in common in the same order, as rapidfuzz has it: that takes longer to load than dozens of
    quotations to compare. The words are counted in a row of bits, one for each of ``one``: those that ``two`` has in
    order become nought (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004)."""
    places: dict[str, int] = {}
    for index, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << index
    every = missed = (1 << len(one)) - 1
    for word in two:
        met = missed & places.get(word, 0)
        missed = (missed + met | missed - met) & every
    alone = len(one) + len(two) - 2 * (len(one) - missed.bit_count())
    return 1.0 - alone / (len(one) + len(two))


def _part_of(one: Sequence[str], two: Sequence[str]) -> bool:
    """Is one the other, or a stretch of it? Quoting part of what was said again is no change of wording."""
    short, long = sorted((one, two), key=len)
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _topic(words: Sequence[str]) -> set[str]:
    return {_stem(word) for word in words if word not in _SMALL and len(word) > 2}


def _stem(word: str) -> str:
    for ending in ("'s", "ies", "es", "s", "ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word.removesuffix(ending)
    return word


def _same_speaker(one: str | None, two: str | None) -> bool:
    return one is None or two is None or one == two


def _points_back(
    text: str, words: Words, quotation: Quotation, first: int, segments: Segments, cues: Sequence[int]
) -> bool:
    """Does the copy beside a quotation, of which word ``first`` is the first, say that it was heard before? ``cues``
    are the words one of which it needs for that, unless what it says ends right before the marks."""
    close = words.folded[first - _CLOSE if first > _CLOSE else 0 : first]
    pointing = _THAT in close[-_CLOSEST:] or not _POINTING.isdisjoint(close)
    if not pointing and not cues:
        return False
    block = segments.blocks[segments.block_at(quotation.start)]
    begin, end = max(block.start, quotation.start - _BEHIND), min(block.end, quotation.end + _AHEAD)
    before, after = text[begin : quotation.start], text[quotation.end : end]
    if pointing and _POINTS_BACK.search(before.replace("’", "'")):
        return True
    nearest = bisect_left(cues, bisect_left(words.starts, begin))
    if nearest == len(cues) or words.starts[cues[nearest]] >= end:
        return False
    return bool(_SAID_BEFORE.search(before) or _SAID_BEFORE.search(after))
