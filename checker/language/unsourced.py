"""Cues that name nobody, or whose source hides in another word: passives, seeming, states of mind and nouns."""

from __future__ import annotations

from checker.language.complements import WH
from checker.language.cues import AFTER_STATES
from checker.language.phrases import Copy
from checker.language.readings import (
    AFTER,
    AROUND,
    OPENING,
    WHOLE,
    Reading,
    Window,
    clause_start,
    first_subject,
    nobody,
    stretch,
    verb_group,
)
from checker.language.wording import AUX, BE, CONJ, DET, PREP, PRON, REL, SUB, TIME, Range

_SO_CALLED = frozenset(("considered", "deemed", "called", "dubbed", "nicknamed", "labelled", "labeled", "branded"))
_QUESTION = 12  # words within which a question begins
_REPORTED = frozenset(["that", "it", "he", "she", "they", "there", "this", "these", "those", "we", "i"])


def read_passive(copy: Copy, word: int, cue: Range, window: Window) -> Reading | None:
    """A past participle that ascribes: "is expected to", "was quoted as saying", "is seen as", "was told that"."""
    low, high = window
    folded, words = copy.folded[word], copy.lexicon
    after = word + 1
    being = cue.first < word
    if after >= high:
        return None
    subject = copy.subject_before(cue.first, low) if cue.first > low else None
    before = Range(subject[0], subject[2]) if subject else None
    following = copy.folded[after]
    if copy.edge(after):
        asked = being and folded == "asked" and not OPENING.isdisjoint(copy.gap(after))
        return nobody(cue, window, None, AFTER, after) if asked else None
    if following == "as" and after + 1 < high and copy.folded[after + 1] in ("saying", "telling", "stating"):
        if before is None or after + 2 >= high:
            return None
        start = after + 2
        start += copy.folded[start] == "that" and start + 1 < high
        return Reading(before, Range(cue.first, after + 2), AFTER, start, None, before.first, False, window)
    if following == "by" and being and before:
        source = copy.phrase_after(after + 1, high, loose=False)
        verb = copy.verb(word)
        if source is None or verb is None or (verb.strict and folded not in words.passive_as):
            return None
        behind = source.last if source.last < high and not copy.edge(source.last) else -1
        if folded in words.passive_as or not verb.frames.isdisjoint("NA"):
            return Reading(
                source, Range(cue.first, after + 1), AROUND if behind > 0 else WHOLE, behind,
                Range(before.first, cue.first), before.first, False, window,
            )  # fmt: skip
        return None
    it = before is not None and copy.folded[before.first] == "it" and before.last == before.first + 1
    if following == "that" and being and folded in words.passive_that and (it or before is None):
        first = before.first if before else cue.first
        return nobody(Range(first, after), window, None, AFTER, after + 1) if after + 1 < high else None
    if it and being and folded in words.passive_that and (following in _REPORTED or following in WH):
        return nobody(Range(before.first if before else cue.first, after), window, None, AFTER, after)
    if before is None and being and cue.first > low and copy.classes[cue.first - 1] & CONJ:
        held = first_subject(copy, window, cue.first - 1)
    else:
        held = Range(before.first, cue.first) if before else None
    if held is None:
        return None
    if following == "to" and folded in words.passive_to and after + 1 < high:
        if not being and copy.folded[after + 1] not in ("be", "have"):
            return None
        return nobody(cue, window, held, AROUND, after)
    if following == "as" and being and folded in words.passive_as and after + 1 < high:
        return nobody(Range(cue.first, after + 1), window, held, AROUND, after + 1)
    if being and folded in _SO_CALLED and not copy.classes[after] & (TIME | PREP | CONJ):
        return nobody(cue, window, held, AROUND, after)
    if being and folded in words.passive_of and following == "of" and after + 1 < high:
        return nobody(Range(cue.first, after + 1), window, held, AROUND, after + 1)
    if being and folded in words.passive_for and following in ("for", "over") and after + 1 < high:
        return nobody(Range(cue.first, after + 1), window, held, AROUND, after + 1)
    if being and folded in ("asked", "told"):
        if following in WH:
            return nobody(cue, window, None, AFTER, after)
        if folded == "asked" and following == "about" and after + 1 < high:
            return nobody(Range(cue.first, after + 1), window, None, AFTER, after + 1)
    if being and folded in ("told", "warned", "asked", "advised", "ordered", "urged", "informed", "encouraged") and (
        following in ("to", "that", "not") or copy.classes[after] & (PRON | DET)
    ):  # fmt: skip
        start = after + (following == "that")
        return nobody(cue, window, held, AROUND, start) if start < high else None
    return None


def read_question(copy: Copy, word: int, window: Window) -> Reading | None:
    """ "asked by a reporter whether he knew", "asked last week why", "asked about the plan": nobody is named."""
    after, high = word + 1, window[1]
    if after + 2 < high and copy.folded[after] == "about" and not copy.edge(after + 2):  # unlike "asked about it, he …"
        return nobody(Range(word, after + 1), window, None, AFTER, after + 1)
    for k in stretch(copy, after, min(high - 1, after + _QUESTION)):
        if copy.folded[k] in WH:
            return nobody(Range(word, after), window, None, AFTER, k)
        if copy.verbal(k):
            break
    return None


def read_raising(copy: Copy, word: int, window: Window) -> Reading | None:
    """ "seems to", "appears concerned", "it appears that"."""
    low, high = window
    after = word + 1
    if after >= high or copy.edge(after):
        return None
    following = copy.folded[after]
    group = verb_group(copy, word, low)
    shared = group > low and copy.classes[group - 1] & CONJ
    subject = None if shared else copy.subject_before(group, low)
    if following in ("in", "on", "at", "before", "with", "alongside", "for", "from", "as", "and"):
        return None
    if subject is None:
        first = first_subject(copy, window, group) if shared else None
        if first is None:
            return None
        return Reading(None, Range(group, after), AROUND, after, first, group, bool(shared), window)
    if following == "that":
        return nobody(Range(group, after), window, None, AFTER, after + 1) if after + 1 < high else None
    return nobody(Range(group, after), window, Range(subject[0], group), AROUND, after)


def read_state(copy: Copy, word: int, window: Window) -> Reading | None:
    """ "is nervous about", "are worried that"."""
    low, high = window
    after = word + 1
    if after + 1 >= high or copy.edge(after) or word == low:
        return None
    following = copy.folded[after]
    if following not in AFTER_STATES:
        return None
    group = verb_group(copy, word, low)
    if group == word or not any(copy.classes[k] & BE for k in range(group, word)):
        return None
    subject = copy.subject_before(group, low)
    if subject is None or copy.folded[subject[0]] in ("it", "there"):
        return None
    start = after if following == "to" else after + 1
    source = Range(subject[0], subject[2])
    return Reading(source, Range(group, start), AFTER, start, None, source.first, False, window)


def read_adverb(copy: Copy, word: int, window: Window) -> Reading:
    """ "reportedly": the clause that holds it is ascribed to nobody, from its subject on if another clause stands in
    front ("He was shot after he allegedly drew a gun")."""
    first = clause_start(copy, word, window)
    subject = copy.subject_before(verb_group(copy, word, first), first)
    if subject and any(copy.verbal(k) for k in range(first, subject[0])):
        first = subject[0]
    return nobody(Range(word, word + 1), window, None, WHOLE, first)


def read_noun(copy: Copy, word: int, window: Window) -> Reading | None:
    """ "Smith's claim that", "fears that", "a promise to"."""
    low, high = window
    after = word + 1
    if after + 1 >= high or copy.edge(after):
        return None
    following = copy.folded[after]
    if copy.folded[word] not in copy.lexicon.nouns.get(following, ()):
        return None
    if following == "to" and (copy.classes[after + 1] & (DET | PRON) or copy.capital(after + 1)):
        return None
    about = following not in ("that", "to")
    if about and word > low and (copy.folded[word - 1] == "to" or copy.classes[word - 1] & (AUX | PRON) & ~DET):
        return None  # "too close to call for much of the night"
    kind = copy.classes[after + 1]
    if following == "that" and (kind & (AUX | REL) or copy.verbal(after + 1)):
        return None  # a relative clause: "the report that was published"
    start = after if following == "to" else after + 1
    of = Range(start, copy.phrase_end(start, high, loose=True)) if about else None
    cue_end, mode = (start, WHOLE) if about else (after, AFTER)
    k = word
    while k > low and not copy.edge(k) and not copy.classes[k - 1] & (PREP | AUX | SUB | CONJ | DET) and k > word - 4:
        k -= 1
        if copy.folded[k].endswith(("'s", "s'")):
            phrase = copy.phrase_before(k + 1, low)
            if phrase >= 0:
                return Reading(Range(phrase, k + 1), Range(word, cue_end), mode, start, of, word, False, window)
    if k > low and copy.folded[k - 1] in ("his", "her", "their", "its", "our", "my"):
        return Reading(Range(k - 1, k), Range(word, cue_end), mode, start, of, word, False, window)
    if about:
        return nobody(Range(word, start), window, of, WHOLE, -1)
    if following == "that":
        first = word
        if (
            copy.folded[low] == "there"
            and low + 1 < word <= low + 6
            and copy.classes[low + 1] & BE | copy.classes[low + 2] & BE
        ):
            first = low
        return nobody(Range(first, after), window, None, AFTER, after + 1)
    return None
