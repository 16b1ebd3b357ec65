"""Tags behind or inside what is said: “…,” said Cobb; “…,” Cobb said, “…”."""

from __future__ import annotations

from checker.language.cues import PRESENT_PARTICIPLE, Verb
from checker.language.phrases import Copy
from checker.language.readings import (
    AFTER,
    AROUND,
    OPENING,
    WHOLE,
    Reading,
    Window,
    clause_start,
    starts_another_clause,
    stretch,
)
from checker.language.wording import ADV, AUX, DET, OBJ, PREP, PRON, SUB, TIME, Range

_NO_SOURCE = PREP | SUB | TIME | OBJ | AUX | ADV
_NAME = 5  # words of a name, with what stands before it
_SPEECH_OPENS = OPENING | {":"}
_SMALL = 4  # letters of a word that a title leaves without a capital
_ANSWERS = frozenset(("no", "yes", "nothing", "so", "little", "much", "otherwise", "goodbye", "hello", "sorry"))
_GOING_ON = frozenset(("until", "since", "before", "after", "because", "if", "unless", "even"))
STOPS = frozenset(",.?!…—")
"""One of these stands in front of the mark that closes speech."""
CLOSING = frozenset("\"”’»'")
"""What closes a quotation."""


def inverted(copy: Copy, word: int, verb: Verb, window: Window) -> Reading | None:
    """ "…," said Smith."""
    low, high = window
    if "P" not in verb.frames or word + 1 >= high or verb.forms & PRESENT_PARTICIPLE:
        return None
    if word == low:
        return _fronted(copy, word, window)
    gap = copy.gap(word)
    closing = not CLOSING.isdisjoint(gap)
    if gap == " " or copy.edge(word + 1) or not (closing or "," in gap) or ";" in gap or ("." in gap and not closing):
        return None
    kind = copy.classes[word + 1]
    if kind & _NO_SOURCE and not kind & DET:
        return None
    if copy.folded[word + 1] in ("it", "there", "this", "that", "these", "those") or (kind & PRON and not closing):
        return None
    if copy.folded[word + 1] in _ANSWERS and (word + 2 >= high or copy.edge(word + 2)):
        return None  # "Ama Boateng, the harbour master, said no."
    if not closing and verb.lemma != "say" and not (copy.capital(word + 1) and _ends_with_name(copy, word + 1, high)):
        return None
    if not closing and _clause_follows(copy, word + 1, high):
        return None
    source = copy.phrase_after(word + 1, high, loose=False)
    if source is None:
        return None
    return stand_around(copy, source, Range(word, word + 1), Range(low, word), source.last, window)


def _fronted(copy: Copy, word: int, window: Window) -> Reading | None:
    """Said Smith: "…" """
    high = window[1]
    if not copy.capital(word + 1) or copy.edge(word + 1):
        return None
    source = copy.phrase_after(word + 1, high, loose=False)
    if source is None or source.last >= high or _SPEECH_OPENS.isdisjoint(copy.gap(source.last)):
        return None
    return Reading(source, Range(word, word + 1), AFTER, source.last, None, word, False, window)


def _ends_with_name(copy: Copy, word: int, high: int) -> bool:
    """Is all that is left of the sentence one name ("…, noted NBC's Dante Chinni.")?"""
    return high - word <= _NAME and all(copy.capital(k) for k in range(word, high))


def _clause_follows(copy: Copy, word: int, high: int) -> bool:
    """Does a clause with a verb of its own begin here, before any punctuation but that of an apposition?"""
    k = word + 1
    while k < high and not copy.edge(k):
        if copy.verbal(k):
            return True
        k += 1
    aside = next((j for j in range(k + 1, high) if copy.edge(j)), high)
    between = range(k, aside)
    return (
        aside < high
        and copy.gap(k) == copy.gap(aside) == ", "
        and bool(copy.classes[aside] & AUX)
        and not any(copy.verbal(j) for j in between)
    )


def stand_around(copy: Copy, source: Range, cue: Range, before: Range, behind: int, window: Window) -> Reading | None:
    """A cue behind or inside its content: the clause in front, and what goes on behind it."""
    low, high = window
    first = before.first
    boundary = min(source.first, cue.first)
    closes = straddles(copy, boundary)
    if boundary <= low and not closes:
        return None
    if not closes and _only_sets_the_scene(copy, first, boundary, behind, high):
        return None
    spoken = closes and not STOPS.isdisjoint(copy.gap(boundary))  # what is not quoted behind such a tag is not said
    goes_on = not spoken and behind < high and copy.gap(behind).strip() not in ("", ";")
    goes_on = goes_on and not starts_another_clause(copy, behind)
    opens = behind < high and copy.quoted[behind] not in (-1, copy.quoted[cue.first])
    return Reading(
        source, cue, AROUND if goes_on or opens else WHOLE, behind if goes_on or opens else -1,
        Range(first, boundary - (boundary > low and copy.folded[boundary - 1] == "as")), boundary, False, window,
    )  # fmt: skip


def _only_sets_the_scene(copy: Copy, first: int, boundary: int, behind: int, high: int) -> bool:
    """Does a phrase of time or place without a verb stand in front of the tag, and no verb behind it, so that nothing
    is said there ("In March, the head of the council agreed to join the army, thus recognising the president")?"""
    if not copy.classes[first] & (PREP | TIME) or any(copy.verbal(k) for k in range(first, boundary)):
        return False
    return not any(copy.verbal(k) for k in range(behind, high))


def straddles(copy: Copy, word: int) -> bool:
    """Does a quotation close right in front of the word?"""
    return word > 0 and copy.quoted[word - 1] >= 0 and not CLOSING.isdisjoint(copy.gap(word))


def entitles(copy: Copy, word: int, low: int, closed: bool) -> bool:
    """Is the quotation that closes in front of the word the name of something, behind a preposition, where and when
    it was said: In an interview on “Face the Nation,” Ryan said the police …?"""
    number = copy.quoted[word - 1]
    if number < 0 or copy.quoted[low] == number or not copy.classes[low] & PREP:
        return False
    first = word - 1
    while copy.quoted[first - 1] == number:
        first -= 1
    if set(",:") & set(copy.gap(first)):
        return False
    return not closed or all(copy.capital(k) or len(copy.folded[k]) <= _SMALL for k in range(first, word))


def clause_goes_on(copy: Copy, word: int, high: int) -> bool:
    """Does a clause of time go on with what was said ("It was rich, Clarke said, until it went bankrupt")?"""
    if word + 1 >= high or copy.folded[word] not in _GOING_ON or not copy.edge(word):
        return False
    clause = stretch(copy, word + 1, high)
    return copy.likely_subject(word + 1) and any(copy.verbal(k) for k in clause)


def put_it(copy: Copy, source: Range, cue: Range, window: Window) -> Reading | None:
    """ "As Foner put it, “…”", and "“…,” as Foner put it"."""
    low, high = window
    conjunction = source.first - 1
    if conjunction <= low:
        start = cue.last
        opens = start < high and copy.edge(start)
        return Reading(source, cue, AFTER, start, None, source.first, False, window) if opens else None
    spoken_here = copy.quoted[conjunction - 1] != copy.quoted[cue.last - 1]
    first = conjunction - 1 if spoken_here else clause_start(copy, conjunction - 1, window)
    while spoken_here and first > low and copy.quoted[first - 1] == copy.quoted[first]:
        first -= 1
    return Reading(source, cue, WHOLE, -1, Range(first, conjunction), conjunction, False, window)


def announces(copy: Copy, high: int) -> bool:
    """Does the paragraph end with a colon in front of word ``high``, or with a comma before a quotation?"""
    if high >= len(copy.starts) or "\n" not in copy.gap(high):
        return False
    mark = copy.gap(high).lstrip()[:1]
    return mark == ":" or (mark == "," and copy.quoted[high] >= 0)


def announces_quotation(copy: Copy, word: int, high: int) -> bool:
    """Does a verb, unlike the label READS, announce the quotation that opens the next paragraph?"""
    return announces(copy, high) and copy.quoted[high] >= 0 and not copy.capital(word)
