"""The fact ledger: what the copy states, and the revision changed, in sentences that stood before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checker.finding import Span
from checker.revision.comparison import (
    ATTRIBUTION,
    DATE,
    HEADLINE,
    KINDS,
    MODAL,
    NAME,
    NEGATION,
    NUMBER,
    QUOTE,
    Fact,
    Passage,
    shown,
)
from checker.revision.stated_claims import claim_facts
from checker.revision.stated_names import name_facts, namings
from checker.revision.stated_numbers import date_facts, date_items, figure_items, number_facts
from checker.revision.stated_speech import attribution_facts, label_facts, quote_facts, speech
from checker.revision.wording import Revision


def fact_ledger(revision: Revision) -> tuple[Fact, ...]:
    """Every fact that changed, the gravest kinds first, each kind in the order of the copy."""
    touched = [r for r in revision.records if r.touched and r.old and r.new and revision.wording(r).changes]
    marked = [r for r in revision.records if r.touched and r.old and r.new]
    if not marked:
        return ()
    sides = revision.old, revision.new
    figures, dates = [figure_items(side) for side in sides], [date_items(side) for side in sides]
    names, voices = [namings(side) for side in sides], [speech(side) for side in sides]
    facts: list[Fact] = []
    for record in marked:
        passage = Passage(revision, record)
        facts += quote_facts(passage, *voices)
    for record in touched:
        passage = Passage(revision, record)
        facts += number_facts(passage, figures[0].within(record.old), figures[1].within(record.new))
        facts += date_facts(passage, dates[0].within(record.old), dates[1].within(record.new))
        facts += name_facts(passage, *names)
        facts += claim_facts(passage)
        facts += attribution_facts(passage, *voices)
        facts += label_facts(passage, *voices)
        facts += _headline(revision, passage)
    facts = _told_once(_without_transfers(facts, revision))
    return tuple(sorted(facts, key=_order))


def _headline(revision: Revision, passage: Passage) -> Iterator[Fact]:
    record = passage.record
    if not (revision.old.headline.issuperset(record.old) and revision.new.headline.issuperset(record.new)):
        return
    old = Span(revision.old.spans[record.old[0]].start, revision.old.spans[record.old[-1]].end)
    new = Span(revision.new.spans[record.new[0]].start, revision.new.spans[record.new[-1]].end)
    told = f"The headline {shown(passage.old, old)} became {shown(passage.new, new)}."
    yield Fact(HEADLINE, "changed", old, new, told)


def _without_transfers(facts: list[Fact], revision: Revision) -> list[Fact]:
    """Figures and dates that went from one sentence to another are neither lost nor gained."""
    lost: Counter[tuple[str, str]] = Counter()
    gained: Counter[tuple[str, str]] = Counter()

    def key(fact: Fact) -> tuple[str, str]:
        span, units = (fact.old, revision.old) if fact.old else (fact.new, revision.new)
        assert span is not None
        return fact.kind, units.document.words.text[span.start : span.end]

    for fact in facts:
        if fact.kind in (NUMBER, DATE) and fact.what in ("lost", "gained"):
            (lost if fact.what == "lost" else gained)[key(fact)] += 1
    both = lost & gained
    spare = {"lost": both.copy(), "gained": both.copy()}
    kept = []
    for fact in facts:
        left = spare.get(fact.what)
        if left and fact.kind in (NUMBER, DATE) and left[key(fact)]:
            left[key(fact)] -= 1
        else:
            kept.append(fact)
    return kept


def _told_once(facts: list[Fact]) -> list[Fact]:
    """Without what a graver fact tells already: the negations and modal verbs of a quotation that changed, the figures
    of an attribution that came or went ("two sources said"), and names that come or go in several sentences."""
    quoted = [span for fact in facts if fact.kind == QUOTE for span in _sides(fact)]
    ascribed = [span for fact in facts if fact.kind == ATTRIBUTION for span in _sides(fact)]

    names: set[tuple[str, str]] = set()

    def told(fact: Fact) -> bool:
        if fact.kind == NAME and fact.what in ("lost", "gained"):  # once is enough
            key = fact.what, fact.message
            seen = key in names
            names.add(key)
            return seen
        if fact.kind in (NEGATION, MODAL):
            around = quoted
        elif fact.kind == NUMBER and fact.what in ("lost", "gained"):
            around = ascribed
        else:
            return False
        return any(
            side == other and span.start <= inner.start and inner.end <= span.end
            for other, span in around
            for side, inner in _sides(fact)
        )

    return [fact for fact in facts if not told(fact)]


def _sides(fact: Fact) -> list[tuple[int, Span]]:
    return [(side, span) for side, span in enumerate((fact.old, fact.new)) if span]


def _order(fact: Fact) -> tuple[int, int, int]:
    span = fact.new or fact.old or Span(0, 0)
    return KINDS.index(fact.kind), span.start, span.end
