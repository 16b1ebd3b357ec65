"""What a reader ought to be told of a revision: its class, whether a fact was changed silently, and a draft."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.document import Document
from checker.finding import Span
from checker.revision.alignment import ADDED, REMOVED
from checker.revision.comparison import DATE, HEADLINE, NAME, NEGATION, NUMBER, QUOTE, Fact, shown
from checker.revision.wording import Revision
from checker.tuples import NamedTuple

CORRECTION, CLARIFICATION, UPDATE, STYLE, NONE = "correction", "clarification", "update", "style only", "none"
UNKNOWN = "unknown"

_NOTE = re.compile(
    r"\b(?:corrections?|clarifications?|(?:editor|ed)['’]?s['’]? note|updates?|updated|corrected|amended)\b\s*[:(—–-]"
    r"|\b(?:this|the) (?:article|story|report|piece|post|copy|version|headline) (?:was|has been|is) "
    r"(?:\w+ )?(?:amended|corrected|updated|clarified|changed)\b"
    r"|\b(?:an earlier|a previous|the original) version of this\b",
    re.I,
)
_GRAVE = frozenset((QUOTE, NUMBER, DATE, NAME, NEGATION))
_ALTERED = frozenset(("changed", "replaced", "respelled", "title changed", "turned round", "noun changed"))
_MUCH = 0.25  # share of sentences that are new: so much new copy makes new figures an update
_CONTENT, _SUBSTANCE = 4, 4  # letters of a word that says something, and so many of them that they say more than style
_DRAFTED = 3  # facts that a draft names


class Notice(NamedTuple):
    """``suggested`` is the class: correction, clarification, update, style only, none where nothing was edited, or
    unknown where no facts could be compared.

    ``note`` is a note to readers that the revision itself put in or edited, None without one; ``silent`` says that a
    fact was changed in published copy and there is none. ``draft`` is a notice with blanks in square brackets for what
    only the desk knows, "" where none is due."""

    suggested: str
    note: Span | None
    silent: bool
    draft: str


UNREAD = Notice(UNKNOWN, None, False, "")
"""What there is to say of copy that was not read."""


def write_notice(revision: Revision, facts: Sequence[Fact], published: bool) -> Notice:
    """Class, note and draft of a revision."""
    altered = [fact for fact in facts if fact.kind in _GRAVE and (fact.what in _ALTERED or fact.kind == NEGATION)]
    suggested = _suggested(revision, facts, altered)
    note = _note(revision)
    silent = published and bool(altered) and note is None
    due = altered and suggested in (CORRECTION, UPDATE) and note is None
    draft = _draft(revision, altered, suggested) if due else ""
    return Notice(suggested, note, silent, draft)


def _suggested(revision: Revision, facts: Sequence[Fact], altered: Sequence[Fact]) -> str:
    records = revision.records
    added = sum(record.change == ADDED for record in records)
    cut = sum(record.change == REMOVED for record in records)
    total = sum(len(record.new) for record in records)
    if altered and added > _MUCH * total and all(fact.kind in (NUMBER, DATE) for fact in altered):
        return UPDATE
    if altered:
        return CORRECTION
    if added or cut:
        return UPDATE
    if any(fact.kind != HEADLINE for fact in facts) or _substance(revision):
        return CLARIFICATION
    return STYLE if any(record.touched or record.moved for record in records) else NONE


def _substance(revision: Revision) -> bool:
    """Were so many words put in or cut, with none in their place, that it is more than style?"""
    for record in revision.records:
        for change in revision.wording(record).changes if record.touched and record.old and record.new else ():
            units, words = (revision.new, change.new) if change.new else (revision.old, change.old)
            if not (change.old and change.new):
                folded = units.document.words.folded
                if sum(len(folded[word]) >= _CONTENT for word in words) >= _SUBSTANCE:
                    return True
    return False


def _note(revision: Revision) -> Span | None:
    """The sentence of a note to readers which the revision added or edited."""
    text = revision.new.document.text
    for record in revision.records:
        for unit in record.new if record.touched else ():
            span = revision.new.spans[unit]
            if _NOTE.search(text, span.start, min(span.end, span.start + 300)):
                return span
    return None


def _draft(revision: Revision, altered: Sequence[Fact], suggested: str) -> str:
    old, new = revision.old.document, revision.new.document
    every = list({(fact.kind, _pair(fact, old, new)): fact for fact in reversed(altered)}.values())[::-1]
    told = [_told(fact, old, new) for fact in every[:_DRAFTED]]
    more = len(every) - len(told)
    rest = (
        f" [{more} more {'change' if more == 1 else 'changes'} of fact: tell them or leave them out.]" if more else ""
    )
    opening = "Correction" if suggested == CORRECTION else "Update"
    return f"{opening}, [date]: {' '.join(told)}{rest} [How it came about, if readers should know.]"


def _pair(fact: Fact, old: Document, new: Document) -> tuple[str, ...]:
    """The two forms, so that a draft tells one change once, the headline's and the copy's."""
    return tuple(document.text[span.start : span.end] for document, span in ((old, fact.old), (new, fact.new)) if span)


def _told(fact: Fact, old: Document, new: Document) -> str:
    before = shown(old, fact.old) if fact.old else ""
    after = shown(new, fact.new) if fact.new else ""
    if fact.kind == QUOTE:
        speaker = _speaker(new, fact.new) if fact.new else ""
        who = speaker or "[speaker]"
        return f"An earlier version of this article misquoted {who}. The words are {after}, not {before}."
    if fact.kind == NAME and fact.what == "respelled":
        return f"An earlier version of this article misspelled the name of {after}, as {before}."
    if before and after:
        return f"An earlier version of this article said {_line(old, fact.old)}. It should be {after}, not {before}."
    if before:
        return f"An earlier version of this article said {_line(old, fact.old)}. [What is right.]"
    return f"This article now says {_line(new, fact.new)}. [What was wrong.]"


def _line(document: Document, span: Span | None) -> str:
    """The few words around a span, in quotation marks."""
    assert span is not None
    sentence = document.segments.sentence(document.segments.sentence_at(span.start))
    inside = document.words.within(max(sentence.start, 0), max(sentence.end, span.end))
    first = max(inside.start, document.words.at(span.start) - 5)
    last = min(inside.stop - 1, document.words.at(max(span.start, span.end - 1)) + 4)
    start, end = document.words.starts[first], document.words.ends[max(first, last)]
    return shown(document, (min(start, span.start), max(end, span.end)))


def _speaker(document: Document, span: Span) -> str:
    for quotation, source in zip(document.quotations.outer, document.ledger.quotation_ids, strict=True):
        if quotation.start <= span.start < quotation.end:
            found = next((s for s in document.ledger.sources if s.id == source and s.named), None)
            return max(found.as_written, key=len) if found else ""
    return ""
