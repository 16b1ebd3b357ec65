"""Who says what, and in which words: quotations, attributions and labels that a revision changed."""

from __future__ import annotations

from collections.abc import Iterator

from checker.document import Document
from checker.finding import Span, normalised
from checker.lists import word_list
from checker.revision.comparison import (
    ATTRIBUTION,
    LABEL,
    QUOTE,
    Difference,
    Fact,
    Item,
    Items,
    Passage,
    as_span,
    shown,
)
from checker.revision.units import LONGEST_RUN, Units
from checker.tuples import NamedTuple

_LIST = word_list("checker/revision/claims")
_STRENGTH: dict[str, int] = {verb: n for n, verbs in enumerate(_LIST["verbs"].values()) for verb in verbs}
_HEDGES = frozenset(_LIST["hedges"]["words"])
_CATEGORIES = frozenset(_LIST["labels"]["categories"])
_PRONOUNS = frozenset(_LIST["pronouns"]["words"])
_ALIKE = 0.4  # share of words that two versions of one quotation have in common at least


class Speech(NamedTuple):
    """What one version says in others' names: quotations clipped to their sentences, all quoted words together,
    attributions and labels."""

    quotations: Items
    quoted: str
    attributions: Items
    labels: Items


def speech(units: Units) -> Speech:
    """The speech of one version."""
    document = units.document
    quotations = []
    for quotation in document.quotations.outer:
        for unit in units.covering(quotation.inner_start, quotation.inner_end):
            start = max(quotation.inner_start, units.spans[unit].start)
            end = min(quotation.inner_end, units.spans[unit].end)
            end = start + len(document.text[start:end].rstrip(" ,\n"))
            words = normalised(document.text[start:end])
            if words:
                quotations.append(Item(start, end, words))
    attributions = []
    for attribution, source_id in zip(document.attributions, document.ledger.source_ids, strict=True):
        places = [*attribution.source, *attribution.cue]
        if places and attribution.cue:
            source = normalised(" ".join(document.text[a:b] for a, b in attribution.source))
            cue = normalised(" ".join(document.text[a:b] for a, b in attribution.cue))
            start, end = min(a for a, _ in places), max(b for _, b in places)
            attributions.append(Item(start, end, (source, cue), (attribution, source_id)))
    labels = [
        Item(use.start, use.end, use.term.term, use) for use in document.labels if use.term.category in _CATEGORIES
    ]
    together = " \x1f ".join(str(item.key) for item in quotations)
    return Speech(Items(units, quotations), f" {together} ", Items(units, attributions), Items(units, labels))


def quote_facts(passage: Passage, old: Speech, new: Speech) -> Iterator[Fact]:
    """Words inside quotation marks that became others, quotations that came or went, and marks set or taken off."""
    from rapidfuzz.distance import LCSseq

    before = old.quotations.within(passage.record.old)
    after = new.quotations.within(passage.record.new)
    kept = {item.key for item in before} & {item.key for item in after}
    gone = [item for item in before if item.key not in kept and f" {item.key} " not in new.quoted]
    come = [item for item in after if item.key not in kept and f" {item.key} " not in old.quoted]
    for item in gone:
        words = str(item.key).split()[:LONGEST_RUN]
        scored = []
        for other in come:
            others = str(other.key).split()[:LONGEST_RUN]
            shared = LCSseq.similarity(words, others)
            scored.append((shared / max(1, min(len(words), len(others))), shared, -other.start, other))
        best = max(scored, default=None, key=lambda entry: entry[:3])
        if best and best[0] >= _ALIKE:
            come.remove(best[3])
            became = f"{shown(passage.old, item[:2])} became {shown(passage.new, best[3][:2])}"
            told = f"Words inside quotation marks changed: {became}."
            yield Fact(QUOTE, "changed", as_span(item), as_span(best[3]), told)
        elif f" {item.key} " in _side(passage, 1) and not _mostly(passage, item, 0):
            yield Fact(QUOTE, "unmarked", as_span(item), None, f"{shown(passage.old, item[:2])} is no longer quoted.")
        else:
            yield Fact(QUOTE, "lost", as_span(item), None, f"The quotation {shown(passage.old, item[:2])} was cut.")
    for item in come:
        if f" {item.key} " in _side(passage, 0) and not _mostly(passage, item, 1):
            told = f"{shown(passage.new, item[:2])}, the copy's own words before, is a quotation now."
            yield Fact(QUOTE, "marked", None, as_span(item), told)
        else:
            yield Fact(
                QUOTE, "gained", None, as_span(item), f"The quotation {shown(passage.new, item[:2])} was put in."
            )


def _mostly(passage: Passage, item: Item, side: int) -> bool:
    """Are most words of an item words that the edit cut, or put in?"""
    words = (passage.old, passage.new)[side].words.within(item.start, item.end)
    changed = (passage.change_of_old, passage.change_of_new)[side]
    return 2 * sum(word in changed for word in words) > len(words)


def _side(passage: Passage, side: int) -> str:
    document, words = ((passage.old, passage.wording.old_words), (passage.new, passage.wording.new_words))[side]
    if not words:
        return ""
    return f" {normalised(document.text[document.words.starts[words[0]] : document.words.ends[words[-1]]])} "


def attribution_facts(passage: Passage, old: Speech, new: Speech) -> Iterator[Fact]:
    """Sources that came, went, were named or made anonymous; verbs that claim more or less; hedges won and lost."""
    before = old.attributions.within(passage.record.old)
    after = new.attributions.within(passage.record.new)
    found = passage.differing(before, after)
    for one, other in found.replaced:
        yield from _reattributed(passage, one, other)
    held = {item.key[0] for item in before}, {item.key[0] for item in after}
    lost, gained = _without_moved(passage, found, before, after)
    for item in lost:
        if item.key[0] not in held[1] and _source_is(passage, item, 0):
            told = f"The attribution {shown(passage.old, item[:2])} was cut."
            yield Fact(ATTRIBUTION, "lost", as_span(item), None, told)
    for item in gained:
        if item.key[0] not in held[0] and _source_is(passage, item, 1):
            told = f"The attribution {shown(passage.new, item[:2])} was put in."
            yield Fact(ATTRIBUTION, "gained", None, as_span(item), told)
    yield from _hedges(passage)


def _without_moved(
    passage: Passage, found: Difference, before: list[Item], after: list[Item]
) -> tuple[list[Item], list[Item]]:
    """Attributions cut and put in, without those that went from one end of their sentence to the other, and those whose
    verb stood there for another source before: that is how a sentence is read, not how it was edited."""
    lost, gained = list(found.lost), list(found.gained)
    for one in found.lost:
        for other in gained:
            sources = set(one.key[0].split()), set(other.key[0].split())
            if one.key[1] == other.key[1] and sources[0] and (sources[0] <= sources[1] or sources[1] <= sources[0]):
                lost.remove(one)
                gained.remove(other)
                break
    cues = {item.key[1] for item in before}, {item.key[1] for item in after}

    def stands(item: Item, side: int) -> bool:
        changed = (passage.change_of_old, passage.change_of_new)[side]
        words = (passage.old, passage.new)[side].words
        cut = any(w in changed for span in item.read[0].cue for w in words.within(*span))
        return not cut and item.key[1] in cues[1 - side]

    return [item for item in lost if not stands(item, 0)], [item for item in gained if not stands(item, 1)]


def _source_is(passage: Passage, item: Item, side: int) -> bool:
    """Was the source itself put in or cut, rather than its verb given another that is not read as one of saying?"""
    document = (passage.old, passage.new)[side]
    changed = set(passage.words(side))
    words = [w for span in item.read[0].source for w in document.words.within(*span)]
    return bool(words) and 2 * len(changed.intersection(words)) > len(words)


def _reattributed(passage: Passage, one: Item, other: Item) -> Iterator[Fact]:
    (source, cue), (new_source, new_cue) = one.key, other.key
    spans = as_span(one), as_span(other)
    became = f"{shown(passage.old, spans[0])} became {shown(passage.new, spans[1])}"
    if source and not new_source:
        yield Fact(ATTRIBUTION, "source lost", *spans, f"{became}: nobody is named now.")
    elif new_source and not source:
        yield Fact(ATTRIBUTION, "source gained", *spans, f"{became}: somebody is named now.")
    elif source != new_source and not {source, new_source} & _PRONOUNS:
        who = _named(passage.old, one.read[1]), _named(passage.new, other.read[1])
        if who == (True, False):
            yield Fact(ATTRIBUTION, "anonymised", *spans, f"{became}: the source is not named any more.")
        elif who == (False, True):
            yield Fact(ATTRIBUTION, "named", *spans, f"{became}: the source is named now.")
        elif not set(source.split()) & set(new_source.split()):
            yield Fact(ATTRIBUTION, "source changed", *spans, f"{became}.")
    strength, new_strength = _strength(cue), _strength(new_cue)
    if strength >= 0 and new_strength >= 0 and strength != new_strength:
        more = "strengthened" if new_strength > strength else "weakened"
        yield Fact(
            ATTRIBUTION, more, *spans, f"{became}: the verb {'claims more' if more[0] == 's' else 'claims less'}."
        )


def _named(document: Document, source_id: str | None) -> bool | None:
    return next((source.named for source in document.ledger.sources if source.id == source_id), None)


def _strength(cue: str) -> int:
    return max((_STRENGTH.get(word, -1) for word in cue.split()), default=-1)


def _hedges(passage: Passage) -> Iterator[Fact]:
    """Words that say that something is not certain, come or gone."""
    sides = []
    for side, document in enumerate((passage.old, passage.new)):
        folded = document.words.folded
        sides.append([w for w in passage.words(side) if folded[w] in _HEDGES])
    for side, what in ((0, "hedge lost"), (1, "hedge gained")):
        document = (passage.old, passage.new)[side]
        if len(sides[side]) > len(sides[1 - side]):
            word = sides[side][0]
            span = Span(document.words.starts[word], document.words.ends[word])
            told = f"{shown(document, span)} was {'put in' if side else 'cut: the copy claims more now'}."
            yield Fact(ATTRIBUTION, what, None if side else span, span if side else None, told)


def label_facts(passage: Passage, old: Speech, new: Speech) -> Iterator[Fact]:
    """Loaded terms that came, went or took another's place."""
    found = passage.differing(old.labels.within(passage.record.old), new.labels.within(passage.record.new))
    for one, other in found.replaced:
        told = f"{shown(passage.old, one[:2])} became {shown(passage.new, other[:2])}."
        yield Fact(LABEL, "changed", as_span(one), as_span(other), told)
    for item in found.lost:
        yield Fact(LABEL, "lost", as_span(item), None, f"The label {shown(passage.old, item[:2])} was cut.")
    for item in found.gained:
        yield Fact(LABEL, "gained", None, as_span(item), f"The label {shown(passage.new, item[:2])} was put in.")
