"""Assertions: sentences whose own words judge, explain, foretell or accuse, so that a reader may ask who says so.

A sentence counts only on explicit evidence: a causal verb in the perfect, a judgement as its predicate, certainty
claimed in so many words. Plain events, figures, procedure and background hold no such words and are none."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from checker.language.genre import FIRST_PERSON, is_labelled, words_of
from checker.language.segment import HEADING, HEADLINE, Segments, Words
from checker.language.wording import ADV, AUX, BE, CONJ, DET, PREP, PRON, REL, SUB, TIME, classes, of_classes
from checker.lists import word_list
from checker.records import Record
from checker.tuples import NamedTuple

EVALUATION, CAUSE, CERTAINTY, PREDICTION = "evaluation", "cause", "certainty", "prediction"
_NOTHING = ("", 0, 0)
_AUXILIARIES = of_classes(AUX, DET)
_OPENERS = of_classes(REL) | of_classes(SUB, ADV) - {"since", "after", "before", "until"}
_HELPERS = of_classes(BE) | {"has", "have", "will"}
_REACH = 6  # words from the first verb to what it helps to show
_RANKING = (["the"], ["one", "of", "the"], ["his"], ["her"], ["its"], ["their"])
_FEWEST = 3  # words: "This is evident." has no fewer


class Assertion(NamedTuple):
    """One sentence [start, end) that asserts more than an event. ``kind`` is evaluation, cause, certainty or
    prediction; [first, last) are the words that show it."""

    start: int
    end: int
    kind: str
    first: int
    last: int


class _Anchors(Record):
    perfect: dict[str, frozenset[str]]
    plain: dict[str, frozenset[str]]
    judgements: dict[str, frozenset[str]]
    foretold: dict[str, frozenset[str]]
    adjectives: frozenset[str]
    denied: frozenset[str]
    superlatives: frozenset[str]
    worsened: frozenset[str]
    certain: frozenset[str]
    alone: frozenset[str]
    """The words outside phrases that show something without a helping verb near in front of them."""
    beside: dict[str, frozenset[str]]
    """For the longest word of phrases the words of which one then stands beside it."""
    phrases: dict[str, tuple[tuple[int, tuple[str, ...]], ...]]
    """By its longest word: how many words of the phrase stand before that, and the phrase."""
    helped: frozenset[str]
    """The words that show something behind a helping verb."""
    every: frozenset[str]


@cache
def _anchors() -> _Anchors:
    listed = word_list("checker/language/assertions")

    def gated(name: str) -> dict[str, frozenset[str]]:
        words: dict[str, frozenset[str]] = dict.fromkeys(listed.get(name, "").split(), frozenset())
        return words | {word: frozenset(after.split()) for word, after in listed[f"{name}_before"].items()}

    phrases: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for phrase in listed["phrases"]:
        parts = tuple(phrase.split())
        longest = max(parts, key=len)
        phrases.setdefault(longest, []).append((parts.index(longest), parts))
    sets = {
        key: frozenset(listed[key].split()) for key in ("adjectives", "denied", "superlatives", "certain", "worsened")
    }
    perfect, plain, foretold = gated("perfect"), gated("plain"), gated("foretold")
    judgements = gated("judgements")
    alone = sets["certain"] | plain.keys()
    beside = {
        word: frozenset([parts[before - 1] if before else parts[1] for before, parts in those])
        for word, those in phrases.items()
    }
    helped = frozenset(perfect) | foretold.keys() | judgements.keys()
    helped |= sets["adjectives"] | sets["denied"] | sets["superlatives"]
    return _Anchors(
        perfect, plain, judgements, foretold, sets["adjectives"], sets["denied"], sets["superlatives"],
        sets["worsened"], sets["certain"], alone, beside,
        {word: tuple(those) for word, those in phrases.items()}, helped, helped | alone | phrases.keys(),
    )  # fmt: skip


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(word_list("checker/language/assertions")[name].split())


def find_assertions(
    text: str, segments: Segments, words: Words, sentence_words: Sequence[tuple[int, int]]
) -> tuple[Assertion, ...]:
    """Every such sentence in order, whoever speaks; none in copy that is labelled as an analysis or an opinion. Whether
    it is a news report otherwise is for the caller to ask. ``sentence_words`` are the words of every sentence."""
    if is_labelled(words):
        return ()
    anchors = _anchors()
    folded, alone, helped, beside = words.folded, anchors.alone, anchors.helped, anchors.beside
    found: list[Assertion] = []
    current, settled = -1, True
    low = high = first = 0
    helpers = [*words.where(_HELPERS), len(folded)]
    k, helper = 0, -_REACH - 1
    for index in words.where(anchors.every):
        while helpers[k] < index:
            helper = helpers[k]
            k += 1
        if index < high and settled and current >= 0:
            continue
        word = folded[index]
        if (
            (index - helper > _REACH or word not in helped)
            and (word not in alone)
            and (word not in beside or not _stands_beside(beside[word], folded, index))
        ):
            continue  # what most such words come to, told before the sentence is looked at
        sentence = segments.sentence_at(words.starts[index])
        if sentence != current:
            current = sentence
            start, end = segments.sentence(sentence)
            low, high = sentence_words[sentence]
            asked = text[end - 1 : end] == "?"
            settled = asked or high - low < _FEWEST or segments.block_of(sentence).kind in (HEADLINE, HEADING)
            if settled or not low <= index < high:
                settled = True
                continue
            first = _first_verb(words, low, high)
        kind, shown, stop = _evidence(folded, index, (low, high, first), anchors, text, words)
        if kind:
            settled = True
            if words_of(FIRST_PERSON).isdisjoint(folded[low:high]) and not _guessed(words, low, shown, text):
                found.append(Assertion(start, end, kind, words.starts[shown], words.ends[stop - 1]))
    return tuple(found)


def _stands_beside(listed: frozenset[str], folded: list[str], index: int) -> bool:
    """Is the word in front of one, or the word behind it, a listed one?"""
    return folded[index - 1] in listed or (index + 1 < len(folded) and folded[index + 1] in listed)


def _first_verb(words: Words, low: int, high: int) -> int:
    """The first finite verb that is an auxiliary, behind at most one comma; -1 if a clause of another kind opens the
    sentence."""
    folded, gaps = words.folded, words.gaps
    commas = 0
    for k in range(low, min(high, low + 40)):
        word = folded[k]
        if word in _AUXILIARIES:
            return k
        if k > low:
            if "," in gaps[k]:
                commas += 1
            if word in _OPENERS or commas > 1:
                return -1
        elif word in _OPENERS and word != "that":
            return -1
    return -1


def _follows(folded: list[str], index: int, high: int, wanted: frozenset[str]) -> bool:
    if index + 2 == high and folded[index + 1] == "that":
        return False  # "they just proved that"
    return not wanted or (index + 1 < high and folded[index + 1] in wanted) or ("." in wanted and index + 1 == high)


def _evidence(
    folded: list[str], index: int, sentence: tuple[int, int, int], anchors: _Anchors, text: str, words: Words
) -> tuple[str, int, int]:
    """What the word at ``index`` shows of its sentence: a kind and the range of words, or ("", 0, 0). ``sentence`` is
    where it begins and ends and where its first verb stands."""
    low, high, first = sentence
    word = folded[index]
    for before, phrase in anchors.phrases.get(word, ()):
        begin = index - before
        if begin >= low and begin + len(phrase) <= high and tuple(folded[begin : begin + len(phrase)]) == phrase:
            return CERTAINTY, begin, begin + len(phrase)
    if 0 <= first < index and index - first <= _REACH:
        verb, between = folded[first], folded[first + 1 : index]
        if verb in ("has", "have") and word in anchors.perfect and _adverbs(between):
            if word in ("worked", "recovered"):
                return (EVALUATION, first, index + 1) if {"not", "never"} & set(between) else _NOTHING
            if word == "made" and not anchors.worsened.isdisjoint(folded[index + 1 : min(high, index + 6)]):
                return CAUSE, first, index + 1
            if _follows(folded, index, high, anchors.perfect[word]) and "not" not in between:
                if not anchors.perfect[word] and word not in _listed("whole") and not _has_object(folded, index, high):
                    return _NOTHING  # "the debate has intensified", "the closures have hurt"
                return _kind(word), first, _through(folded, index, high, anchors.perfect[word])
        if verb == "will" and word in anchors.foretold and _adverbs(between):
            return (PREDICTION, first, index + 1) if _follows(folded, index, high, anchors.foretold[word]) else _NOTHING
        being = classes(verb) & BE or (verb in ("has", "have") and "been" in between)
        if being:
            tail = between[between.index("been") + 1 :] if "been" in between else between
            if word in anchors.judgements and tail and tail[0] in ("a", "an", "the", "no"):
                kind = CAUSE if word in ("result", "consequence", "product") else EVALUATION
                gated = _follows(folded, index, high, anchors.judgements[word])
                if word == "victory" and not _listed("ruled").isdisjoint(folded[low:first]):
                    return _NOTHING  # "the decision was a victory for Greece": for whom it was given
                return (kind, first, index + 1) if gated and len(tail) <= 3 else _NOTHING
            if word in anchors.superlatives and tail in _RANKING and _ranked(folded, index, high):
                return EVALUATION, first, index + 1
            if word in anchors.denied:
                shown = "not" in tail
            else:
                negated = "not" in tail or verb.endswith("n't")
                shown = not negated and word in anchors.adjectives and _predicate(folded, index, high)
            if word == "rife" and not _listed("rumoured").isdisjoint(folded[low:first]):
                return _NOTHING
            if shown and _adverbs([w for w in tail if w != "not"]):
                return EVALUATION, first, index + 1
        if word in anchors.certain and index == first + 1:
            return CERTAINTY, first, index + 1
    if word not in anchors.plain or 0 <= first <= index or not low < index <= low + 12:
        return _NOTHING
    before = classes(folded[index - 1])
    described = before & (DET | PREP) and not before & PRON
    named = not text[words.starts[index]].islower()  # "the Alternative Fuels Data Center"
    if described or named:
        return _NOTHING
    if _follows(folded, index, high, anchors.plain[word]) and _subject_only(folded, low, index, text, words):
        return _kind(word), index, _through(folded, index, high, anchors.plain[word])
    return _NOTHING


def _adverbs(between: list[str]) -> bool:
    """Are these adverbs alone?"""
    return not [word for word in between if not classes(word) & ADV and not word.endswith("ly")]


def _kind(word: str) -> str:
    """What a verb of the lists says: what something brought about, how it is to be judged, or what is to come."""
    if word in _listed("foretelling"):
        return PREDICTION
    return EVALUATION if word in _listed("judging") else CAUSE


def _through(folded: list[str], index: int, high: int, gates: frozenset[str]) -> int:
    """Behind the words that show an assertion: with the word that the verb needs behind it ("fell far short")."""
    stop = index + 1
    if stop < high and folded[stop] in gates:
        stop += 1
    return stop + 1 if stop < high and folded[stop] == "short" else stop


def _has_object(folded: list[str], index: int, high: int) -> bool:
    """Does something stand behind the verb that it was done to?"""
    if index + 1 >= high:
        return False
    kind = classes(folded[index + 1])
    named = not kind & (PREP | CONJ | SUB | ADV | TIME) or bool(kind & (DET | PRON))
    return named or folded[index + 1] in ("how", "what")


def _guessed(words: Words, low: int, shown: int, text: str) -> bool:
    """Does the clause only guess: "perhaps it was inevitable", "it may be too little, too late"?"""
    hedges, folded = _listed("hedges"), words.folded
    for k in range(shown, low - 1, -1):
        if folded[k] in hedges:
            return True
        if k > low and "," in text[words.ends[k - 1] : words.starts[k]]:
            return False
    return False


def _ranked(folded: list[str], index: int, high: int) -> bool:
    """Does a superlative rank over a span of time or a field ("the finest … of the past century")?"""
    rest = folded[index + 1 : min(high, index + 9)]
    if folded[index - 1] != "the":
        return True  # "his finest novel"
    return not {"century", "decade", "generation", "ever", "history", "time"}.isdisjoint(rest)


def _predicate(folded: list[str], index: int, high: int) -> bool:
    """Does the adjective end its phrase, rather than describe a noun behind it?"""
    if index + 1 >= high:
        return True
    if folded[index + 1] == "by" or (folded[index] == "evident" and folded[index + 1] in ("in", "on", "at", "from")):
        return False  # "was broken by": something happened to it; "is evident in": it can be seen there
    kind = classes(folded[index + 1])
    return bool(kind & ~(DET | PRON)) or folded[index + 1] in ("and", "to", "that")


def _subject_only(folded: list[str], low: int, index: int, text: str, words: Words) -> bool:
    """Is everything in front of the word its subject: no comma, no other clause, no pronoun that a report would
    carry?"""
    span = text[words.starts[low] : words.starts[index]]
    if any(mark in span for mark in ',;:—"“”'):
        return False
    inside = folded[low:index]
    return not any(classes(w) & (REL | AUX) or (classes(w) & SUB and not classes(w) & ADV) for w in inside) and not (
        len(inside) == 1 and classes(inside[0]) & PRON and inside[0] in ("he", "she", "they", "it")
    )
