"""Loaded terms: where the copy uses a word that takes sides, in which sense, and in whose voice.

The terms and their neutral alternatives stand in labels.toml, which loaded_terms.py makes ready; the senses in which
they are innocent in label_gates.toml.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from operator import itemgetter

from checker.finding import Span
from checker.house import House
from checker.language.loaded_terms import ADJECTIVE, NOUN, PHRASE, Term, lexicon
from checker.language.segment import HEADING, HEADLINE, Segments, Words
from checker.language.voice import Voice, Voices
from checker.lists import word_list
from checker.tuples import NamedTuple

_NEAR = 4  # words on either side in which a gate looks for company


class LabelUse(NamedTuple):
    """One use of a loaded term: [start, end) its words, ``term`` the entry of the list, and whose voice speaks it."""

    start: int
    end: int
    term: Term
    voice: Voice


class _Gate(NamedTuple):
    before: frozenset[str]
    after: frozenset[str]
    near: frozenset[str]
    lead: frozenset[str]
    sentence: frozenset[str]
    needs: frozenset[str]
    needs_before: frozenset[str]
    needs_after: frozenset[str]
    naming: frozenset[str]


@cache
def _gate(name: str) -> _Gate:
    """One gate of the list; "every" is the one that all terms have."""
    lists = word_list("checker/language/label_gates")
    table = lists["every"] if name == "every" else lists["gates"][name]
    return _Gate(*[frozenset(table.get(field, ())) for field in _Gate._fields])


def find_labels(text: str, words: Words, segments: Segments, voices: Voices, house: House) -> tuple[LabelUse, ...]:
    """Every use of a loaded term, in order; a longer term hides the shorter ones inside it.

    Uses in another sense ("inspection regime"), in a name ("Terrorism Act") or as somebody's naming ("branded a
    thug") are left out, because nobody takes sides in them.
    """
    written = sorted(_written(words, house), key=itemgetter(0, 1))
    if not written:
        return ()
    found: list[LabelUse] = []
    covered = 0
    bare, bracketed = _without_possessives(words), "[" in text or "(" in text
    reports: bool | None = None  # does the writer report anything of himself? Few stories have to know
    for start, less, term in written:
        if start < covered:
            continue
        covered = start - less
        first, last = words.at(start), words.at(covered - 1)
        if _innocent(text, words, bare, segments, first, last, term):
            continue
        voice = voices.of(start, covered)
        if voice is Voice.ATTRIBUTED:
            reports = _speaks_here(words, voices) if reports is None else reports
            own = reports and _reported_here(words, voices, start, covered)
        else:
            own = voice is Voice.QUOTED and bracketed and _inserted(text, start, covered)
        voice = Voice.OWN if own else voice
        found.append(LabelUse(start, covered, term, voice))
    return tuple(found)


def _speaks_here(words: Words, voices: Voices) -> bool:
    """Does the writer, or the reader, ever speak?"""
    short = [words.text[start:end] for start, end in voices.sources() if end - start <= _LONGEST_HERE]
    return not _HERE.isdisjoint(short)


def _reported_here(words: Words, voices: Voices, start: int, end: int) -> bool:
    """Is it what the writer reports of himself or asks the reader ("I realised that …", "do you consider …?")?"""
    speakers = [words.folded_within(*span) for a in voices.touching(start, end) for span in a.source]
    return bool(speakers) and all(len(speaker) == 1 and speaker[0] in _HERE for speaker in speakers)


_HERE = frozenset(("i", "we", "you"))
_LONGEST_HERE = max(map(len, _HERE))
_LONGEST_INSERTION = 60  # code points


def _inserted(text: str, start: int, end: int) -> bool:
    """Does a word stand in square brackets, where the publication puts it into somebody's quotation, or beside a name
    in round ones: "(Libyan strongman Muammar) al-Qaddafi"?"""
    before, behind = text[max(0, start - _LONGEST_INSERTION) : start], text[end : end + _LONGEST_INSERTION]
    for left, right in ("[]", "()"):
        opened, closed = before.rfind(left), behind.find(right)
        if opened > before.rfind(right) and closed >= 0 and left not in behind[:closed]:
            return left == "[" or behind[:closed].strip()[:1].isupper()
    return False


def _written(words: Words, house: House) -> Iterator[tuple[int, int, Term]]:
    """Where a listed form stands between the borders of words, in no order: its start, its length below nought, and the
    term."""
    folded, starts, known = words.text, words.starts, lexicon(house)
    for word in words.distinct & known.words:
        for listed in known.forms(word):
            form = listed.form
            if " " in form and not listed.needed <= words.distinct:
                continue  # as nearly always where "let that sink in" is looked up by "that"
            before = form.index(word if word in form else word.removesuffix("'s")) if " " in form else 0
            for index in words.places[word]:
                start = starts[index] - before
                if start < 0 or not folded.startswith(form, start):
                    continue
                behind = folded[start + len(form) : start + len(form) + 1]
                if behind.isalnum() or behind == "-":
                    continue
                if not before or starts[words.at(start)] == start:
                    term = known.term(listed)
                    if term:
                        yield start, -len(form), term


def _innocent(
    text: str, words: Words, bare: Sequence[str], segments: Segments, first: int, last: int, term: Term
) -> bool:
    """Is the term used in another sense, as part of a name, or with somebody else doing the naming? ``bare`` are the
    words without possessives."""
    if _part_of_name(text, words, segments, first, last, term):
        return True
    every = _gate("every")
    sentence = (
        segments.sentence(segments.sentence_at(words.starts[first])) if segments.sentence_starts else (0, len(text))
    )
    low, high = words.at(sentence[0]), words.at(sentence[1] - 1) + 1
    before = bare[max(low, first - _NEAR) : first]
    if term.kind in (NOUN, ADJECTIVE, PHRASE):
        if (before and before[-1] in every.before) or not every.near.isdisjoint(before):
            return True
        if not every.naming.isdisjoint(words.folded[max(low, first - 2 * _NEAR) : first]):
            return True
    if not term.gates:
        return False
    after = bare[last + 1 : min(high, last + 1 + _NEAR)]
    apart = text[words.ends[last] : words.ends[last] + 1] in _STOPS
    for name in term.gates:
        gate = _gate(name)
        if (before and before[-1] in gate.before) or (after and after[0] in gate.after and not apart):
            return True
        if not (gate.lead.isdisjoint(before) and gate.near.isdisjoint(before) and gate.near.isdisjoint(after)):
            return True
        whole = bare[low:high] if gate.sentence or gate.needs else ()
        if not gate.sentence.isdisjoint(whole) or (gate.needs and gate.needs.isdisjoint(whole)):
            return True
        if gate.needs_before and gate.needs_before.isdisjoint(before[-3:]):
            return True
        if gate.needs_after and gate.needs_after.isdisjoint(after[:3]):
            return True
    return False


_STOPS = frozenset(",;:.!?)”—–")  # behind one of these no word completes the term


def _without_possessives(words: Words) -> list[str]:
    """The words of a text, folded, each without the possessive."""
    bare = words.folded.copy()
    for word in words.odd:
        if word.endswith("'s"):
            for index in words.places[word]:
                bare[index] = word[:-2]
    return bare


def _part_of_name(text: str, words: Words, segments: Segments, first: int, last: int, term: Term) -> bool:
    """A capital where the list has none, beside another capital and not in a headline: part of a name."""
    start = words.starts[first]
    if text[start - 1 : start] in ("#", "@"):
        return True  # a name that somebody gave a topic or himself
    if not text[start].isupper() or term.term[0].isupper():
        return False
    block = segments.blocks[segments.block_at(start)] if segments.blocks else None
    if block and block.kind in (HEADLINE, HEADING):
        return False
    if text[start : words.ends[last]].isupper() and last == first:
        return True
    if term.category == "regime_label" and term.kind == NOUN:
        return False  # "the Obama Regime": capitals of contempt
    sentence = segments.sentence(segments.sentence_at(start)) if segments.sentence_starts else Span(0, len(text))
    low, high = words.at(sentence.start), words.at(sentence.end - 1) + 1
    if _in_a_list_of_names(text, words, first, last):
        return True
    if _title_case(text, words, low, high):
        return False
    following = last + 1 < len(words.starts) and text[words.starts[last + 1]].isupper()
    near_next = following and not text[words.ends[last] : words.starts[last + 1]].strip(" ")
    return near_next or low != first


def _in_a_list_of_names(text: str, words: Words, first: int, last: int) -> bool:
    """Does a word with a capital stand alone between the commas of others, or before a bracket: "Puncheon, Crooks,
    Kamara", "Robinson (Sunderland), Savage (Blackburn)"?"""
    if not first or last + 1 >= len(words.starts):
        return False
    before, behind = text[words.ends[first - 1] : words.starts[first]], text[words.ends[last] : words.starts[last + 1]]
    apart = before in (", ", "), ") and behind in (", ", " (")
    return apart and text[words.starts[first - 1]].isupper() and text[words.starts[last + 1]].isupper()


def _title_case(text: str, words: Words, low: int, high: int) -> bool:
    """Is a sentence set like a headline, with a capital on nearly every longer word?"""
    longer = [
        text[words.starts[k]].isupper()
        for k in range(low, min(high, low + 30, len(words.folded)))
        if len(words.folded[k]) > 3
    ]
    return len(longer) > 3 and sum(longer) * 6 >= len(longer) * 5


def ended(instead: str) -> str:
    """What to write in a term's place, with the stop that ends the sentence it stands in."""
    return instead if instead.endswith((".", "…", "?")) else f"{instead}."
