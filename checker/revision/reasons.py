"""Why a finding came or went: which words the edit put in or took out, here or elsewhere."""

from __future__ import annotations

from checker.finding import Finding, normalised
from checker.language.wording import classes
from checker.revision.alignment import Record
from checker.revision.units import Units
from checker.revision.wording import CURRENCIES, Revision

_LONGEST = 60  # code points of copy quoted in a sentence
_TOLD = 2  # changes of one sentence that are quoted
_BESIDE = 5  # words that are quoted in front of the one that tells
_TELLING = 3  # letters: shorter words of a subject stand everywhere


def edited(revision: Revision, homes: tuple[Record, ...], opening: str, *, gone: bool) -> str:
    """ "The edit put in “some say”." with the words of the sentence that changed, as far as they are few."""
    units = revision.old if gone else revision.new
    told = []
    for home in homes:
        for change in revision.wording(home).changes if home.old and home.new else ():
            inside = change.old if gone else change.new
            if inside:
                told.append(_passage(units, inside))
    if not told:
        return ""
    rest = f" and {len(told) - _TOLD} more" if len(told) > _TOLD else ""
    return f"{opening} {', '.join(map(quoted, told[:_TOLD]))}{rest}."


def of_own_sentence(revision: Revision, homes: tuple[Record, ...], *, gone: bool) -> str:
    """What the edit did to the sentence of a finding that came, or went with ``gone``."""
    came, went = ("The edit took out", "The edit put in") if gone else ("The edit put in", "The edit took out")
    told = edited(revision, homes, came, gone=gone) or edited(revision, homes, went, gone=not gone)
    return told or _letters_changed(revision, homes)


def _letters_changed(revision: Revision, homes: tuple[Record, ...]) -> str:
    """What was done to sentences whose words are the same: other capitals, or else other punctuation."""
    old, new = revision.old, revision.new
    for home in homes:
        for word, other in revision.wording(home).kept.items() if home.old and home.new else ():
            if old.written(word) != new.written(other) and not (old.opens(word) or new.opens(other)):
                return f"The edit wrote {quoted(new.written(other))} for {quoted(old.written(word))}."
    return "The edit changed the punctuation of its sentence."


def of_elsewhere(revision: Revision, finding: Finding, homes: tuple[Record, ...], *, gone: bool) -> str:
    """What made a finding come, or go, whose own words the edit left alone."""
    marks = _marks_around(revision, finding, homes, gone=gone)
    if marks:
        return f"Its own words stand as they stood, but {marks}."
    moved = _moved(revision, finding.start, finding.end, gone=gone)
    words = {word for word in normalised(finding.text).split() if _tells(word)}
    subject = normalised(finding.subject).split()
    words |= {word for word in subject if _tells(word) or word.upper() in finding.subject}
    for acronym in (revision.new if gone else revision.old).document.acronyms:
        if acronym.short == finding.subject:
            words |= {word for expansion in acronym.expansions for word in normalised(expansion.long).split()}
            words = {word for word in words if _tells(word) or word.upper() == finding.subject}
    for side, did in ((0, "took out"), (1, "put in")) if not gone else ((1, "put in"), (0, "took out")):
        passage, beside = _changed_with(revision, words, side, homes)
        if passage:
            where = "beside them" if beside else "elsewhere"
            return f"Its own words stand as they stood; {where} the edit {did} {quoted(passage)}."
        if moved:
            return f"Its own words stand as they stood; {moved} stands elsewhere now."
    if any(home.touched for home in homes):
        return f"Its own words stand as they stood. {of_own_sentence(revision, homes, gone=gone)}"
    for start, end in finding.spans:
        moved = _moved(revision, start, end, gone=gone)
        if moved:
            return f"Its own words stand as they stood; {moved} stands elsewhere now."
    return "Its own words stand as they stood; the cause is elsewhere in the copy."


def _tells(word: str) -> bool:
    return len(word) >= _TELLING and not classes(word)


def _moved(revision: Revision, start: int, end: int, *, gone: bool) -> str:
    """The sentence of [start, end) in quotation marks, if it stands elsewhere in the other version."""
    units, records = (revision.old, revision.of_old) if gone else (revision.new, revision.of_new)
    unit = next((unit for unit in units.covering(start, end) if unit in records and records[unit].moved), None)
    return quoted(units.plain[unit]) if unit is not None else ""


def _marks_around(revision: Revision, finding: Finding, homes: tuple[Record, ...], *, gone: bool) -> str:
    """What became of the quotation marks that a finding's first word stood in, or stands in now."""
    units = revision.old if gone else revision.new
    word = units.document.words.at(finding.start)
    for home in homes:
        for old, new in revision.wording(home).kept.items() if home.old and home.new else ():
            if word == (old if gone else new):
                before, after = (
                    side.document.quotations.covers(side.document.words.starts[own])
                    for side, own in ((revision.old, old), (revision.new, new))
                )
                if before != after:
                    return "no longer in quotation marks" if before else "in quotation marks now"
                return ""
    return ""


def _changed_with(revision: Revision, words: set[str], side: int, homes: tuple[Record, ...]) -> tuple[str, bool]:
    """The first passage of one version that the edit cut or put in and that holds one of the words, and whether it
    stood in the finding's own sentence."""
    units = (revision.old, revision.new)[side]
    folded = units.document.words.folded
    for record in revision.records:
        own, other = (record.new, record.old) if side else (record.old, record.new)
        if not own or not record.touched:
            continue
        if other:
            runs = [change[side] for change in revision.wording(record).changes]
        else:
            runs = [tuple(units.words[unit]) for unit in own]
        held = [word for run in runs for word in run if normalised(folded[word]) in words]
        if held:
            sentence = [word for unit in own for word in units.words[unit]]
            first, last = sentence.index(held[0]), sentence.index(held[-1])
            last = last if last - first <= _BESIDE else first
            return _passage(units, tuple(sentence[max(0, first - _BESIDE) : last + 2])), record in homes
    return "", False


def _passage(units: Units, words: tuple[int, ...]) -> str:
    starts, ends = units.document.words.starts, units.document.words.ends
    text, start, end = units.document.text, starts[words[0]], ends[words[-1]]
    start -= text[max(0, start - 1) : start] in CURRENCIES
    follows = text[end : end + 1]
    return text[start : end + (follows == "%" or (follows == ")" and "(" in text[start:end]))]


def quoted(text: str) -> str:
    """Words in quotation marks, on one line, cut if they are long."""
    words = " ".join(text.split())
    return f"“{words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + '…'}”"
