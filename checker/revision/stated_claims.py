"""What is denied, what is turned round and how much is claimed: negation, opposites, modal verbs and quantities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checker.document import Document
from checker.lists import word_list
from checker.revision.comparison import MODAL, NEGATION, Fact, Passage, shown, word_span
from checker.revision.wording import Change

_LIST = word_list("checker/revision/claims")
_NEGATORS = frozenset(_LIST["negators"]["words"])
_PREFIXES = tuple(_LIST["negators"]["prefixes"])
_SWAPS = tuple((a, b) for a, b in _LIST["negators"]["swaps"]) + tuple((b, a) for a, b in _LIST["negators"]["swaps"])
_LESS = tuple(_LIST["negators"]["endings"])
_POLE: dict[str, list[tuple[int, int]]] = {}
for _axis, _poles in enumerate(_LIST["opposites"]["pairs"]):
    for _side, _words in enumerate(_poles):
        for _word in _words.split():
            _POLE.setdefault(_word, []).append((_axis, _side))
_GROUP: dict[str, str] = {word: group for group, words in _LIST["modals"].items() for word in words}
_STAGE: dict[str, str] = {word: stage for stage, words in _LIST["stages"].items() for word in words}
_SHORTEST_STEM = 3
_APART = 2  # changes of one sentence: farther apart opposites have nothing to do with each other
_FEW = 3  # words of a change: in a longer one two words that are opposites say nothing of one another
_CLAUSE = 10  # words: what a longer passage claims came or went with it
_MOST_PAIRS = 2000  # of changed words; in a passage so long everything stands beside its opposite


def claim_facts(passage: Passage) -> Iterator[Fact]:
    """Negations come and gone, words that became their opposites, and claims that are stronger or weaker."""
    old, new = passage.words(0), passage.words(1)
    denied, turned = list(_negations(passage, old, new)), list(_opposites(passage))
    if not (len(denied) == len(turned) == 1 and _beside(passage, denied[0], turned[0])):
        yield from denied
        yield from turned
    yield from _strengths(passage, old, new)
    yield from _stages(passage)


def _beside(passage: Passage, denied: Fact, turned: Fact) -> bool:
    """Do a negation and an opposite cancel each other, as "not insured" and "uninsured" do?"""
    span, other, document = (
        (denied.old, turned.old, passage.old) if denied.old else (denied.new, turned.new, passage.new)
    )
    return bool(span and other and 0 < document.words.at(other.start) - document.words.at(span.start) <= 2)


def _denies(word: str) -> bool:
    return word in _NEGATORS or word.endswith("n't")


def _negations(passage: Passage, old: list[int], new: list[int]) -> Iterator[Fact]:
    sides = [
        [w for w in side if _denies(document.words.folded[w]) and not _in_a_clause(passage, w, n)]
        for n, (side, document) in enumerate(((old, passage.old), (new, passage.new)))
    ]
    gone, come = sides
    if len(gone) > len(come):
        span = word_span(passage.old, gone[0])
        told = f"{_around(passage.old, gone[0])} lost its {shown(passage.old, span)}."
        yield Fact(NEGATION, "lost", span, None, told)
    elif len(come) > len(gone):
        span = word_span(passage.new, come[0])
        yield Fact(
            NEGATION, "gained", None, span, f"{shown(passage.new, span)} was put in: {_around(passage.new, come[0])}."
        )


def _in_a_clause(passage: Passage, word: int, side: int) -> bool:
    """Did a word of one side come or go with a whole clause?"""
    change = passage.wording.changes[(passage.change_of_old, passage.change_of_new)[side][word]]
    return len(change[side]) > _CLAUSE


def _around(document: Document, word: int) -> str:
    """A word with its neighbours in the sentence, in quotation marks."""
    start, end = document.segments.sentence(document.segments.sentence_at(document.words.starts[word]))
    inside = document.words.within(start, end)
    first, last = max(inside.start, word - 3), min(inside.stop - 1, word + 3)
    if first > last:
        first = last = word
    return shown(document, (document.words.starts[first], document.words.ends[last]))


def _opposites(passage: Passage) -> Iterator[Fact]:
    """Words for which one came that denies them: by a prefix (able, unable), an ending, or as the list has it."""
    told: set[int] = set()
    for n, change in enumerate(passage.wording.changes):
        for w in change.old:
            v = next((v for v in _turned(passage, n, w) if v not in told), None)
            if v is not None:
                told.add(v)
                message = f"{_around(passage.old, w)} became {_around(passage.new, v)}."
                yield Fact(NEGATION, "turned round", word_span(passage.old, w), word_span(passage.new, v), message)


def _turned(passage: Passage, number: int, word: int) -> Iterator[int]:
    """The new words, of an old word's own change and of those beside it, that are its opposites."""
    changes, one = passage.wording.changes, passage.old.words.folded[word]
    if len(changes[number].old) * len(changes[number].new) > _MOST_PAIRS:
        return
    for n in range(max(0, number - _APART), min(len(changes), number + _APART + 1)):
        near = _are_small(changes[number], changes[n])
        for v in changes[n].new if near or n == number else ():
            other = passage.new.words.folded[v]
            if one != other and (_by_affix(one, other) or (near and _by_list(one, other))):
                yield v


def _are_small(*changes: Change) -> bool:
    return all(len(side) <= _FEW for change in changes for side in change)


def _set_against(passage: Passage, old: int, new: int) -> bool:
    """Do two words stand in one change, or near one another in changes of few words?"""
    one, other = passage.change_of_old[old], passage.change_of_new[new]
    changes = passage.wording.changes
    return one == other or (abs(one - other) <= _APART and _are_small(changes[one], changes[other]))


def _stages(passage: Passage) -> Iterator[Fact]:
    """Contemplating became decided, or the other way."""
    for change in passage.wording.changes:
        old = [w for w in change.old if passage.old.words.folded[w] in _STAGE]
        new = [v for v in change.new if passage.new.words.folded[v] in _STAGE]
        for w, v in zip(old, new, strict=False):
            if _STAGE[passage.old.words.folded[w]] != _STAGE[passage.new.words.folded[v]]:
                told = f"{_around(passage.old, w)} became {_around(passage.new, v)}."
                yield Fact(MODAL, "changed", word_span(passage.old, w), word_span(passage.new, v), told)


def _by_affix(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST_STEM:
        return False
    if long.endswith(short) and long[: -len(short)] in _PREFIXES:
        return True
    for a, b in _SWAPS:
        if one.startswith(a) and other.startswith(b) and one[len(a) :] == other[len(b) :]:
            return len(one) - len(a) >= _SHORTEST_STEM
    stems = {short, short.removesuffix("ful"), long.removesuffix("ful")}
    return any(word.removesuffix(less) in stems for less in _LESS for word in (short, long) if word.endswith(less))


def _by_list(one: str, other: str) -> bool:
    return any((axis, 1 - side) in _POLE.get(other, ()) for axis, side in _POLE.get(one, ()))


def _strengths(passage: Passage, old: list[int], new: list[int]) -> Iterator[Fact]:
    """Modal verbs and quantities that came, went or became others."""
    sides = []
    for words, document in ((old, passage.old), (new, passage.new)):
        held: dict[str, int] = {}
        counts: Counter[str] = Counter()
        for w in words:
            group = _GROUP.get(document.words.folded[w])
            if group:
                held.setdefault(group, w)
                counts[group] += 1
        sides.append((held, counts))
    (before, lost), (after, gained) = sides
    gone = sorted(before[group] for group in lost - gained)
    come = sorted(after[group] for group in gained - lost)
    for w in list(gone):
        v = next((v for v in come if _set_against(passage, w, v)), None)
        if v is not None:
            gone.remove(w)
            come.remove(v)
            told = f"{_around(passage.old, w)} became {_around(passage.new, v)}."
            yield Fact(MODAL, "changed", word_span(passage.old, w), word_span(passage.new, v), told)
    for w in gone:
        if _in_a_clause(passage, w, 0):
            continue
        span = word_span(passage.old, w)
        yield Fact(MODAL, "lost", span, None, f"{_around(passage.old, w)} lost its {shown(passage.old, span)}.")
    for w in come:
        if _in_a_clause(passage, w, 1):
            continue
        span = word_span(passage.new, w)
        told = f"{shown(passage.new, span)} was put in: {_around(passage.new, w)}."
        yield Fact(MODAL, "gained", None, span, told)
