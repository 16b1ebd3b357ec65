"""Reporting verbs in their sentence: the subject before, behind or shared, and which side the content stands on."""

from __future__ import annotations

from checker.language.complements import addressed, content_start, is_document
from checker.language.cues import BASE, PAST, PAST_PARTICIPLE, PRESENT_PARTICIPLE, THIRD, Verb
from checker.language.phrases import STAND_ALONE, Copy
from checker.language.readings import (
    AFTER,
    NEXT,
    OPENING,
    WHOLE,
    Reading,
    Window,
    clause_start,
    first_subject,
    verb_group,
)
from checker.language.tags import CLOSING, inverted, stand_around, straddles
from checker.language.unsourced import read_passive
from checker.language.wording import ADV, BE, CONJ, DET, OBJ, PREP, PRON, Range

_NOISES = frozenset(["begin", "go", "run", "sing", "read", "shrug", "sigh", "laugh", "cry", "text", "post", "continue"])
_ADJECTIVES = ("ing", "ive", "ory", "ous", "ful", "able", "ible")
_THINKS = frozenset(("think", "know", "want", "hope", "believe", "feel", "guess", "wish", "mean", "suppose", "expect"))
_STOPS = frozenset(",.?!…—")
_SAID_TO = frozenset(("say", "believe", "think", "report", "expect", "know", "understand"))


def read_verb(copy: Copy, first: int, verb: Verb, window: Window, found: list[Reading], word: int) -> Reading | None:
    """A reporting verb that begins at word ``first`` and ends, with its particle, at ``word``."""
    low, high = window
    group = verb_group(copy, first, low)
    helpers = copy.folded[group:first]
    if first > low and copy.folded[first - 1] == "to" and group == first:
        return None
    being = group < first and any(kind & BE for kind in copy.classes[group:first])
    if verb.forms & PAST_PARTICIPLE and being and not verb.forms & PRESENT_PARTICIPLE:
        return read_passive(copy, word, Range(group, word + 1), window)
    if verb.forms & PRESENT_PARTICIPLE and not being:
        return _participle(copy, word, verb, window, found)
    if verb.forms == PAST_PARTICIPLE and not helpers:
        return read_passive(copy, word, Range(word, word + 1), window)
    head = group
    while head > low and copy.folded[head - 1] in ("also", "then", "later", "never", "still", "once", "now", "both"):
        if copy.edge(head):
            break
        head -= 1
    after = word + 1
    behind = inverted(copy, word, verb, window) if group == word == first else None
    if behind:
        return behind
    shared = head > low and bool(copy.classes[head - 1] & CONJ) and not copy.classes[head - 1] & ADV
    if verb.noun and head > low and not shared and not helpers and _is_noun(copy, word, verb, window):
        return None
    if shared:
        source = _shared_subject(copy, head - 1, window, found)
        if source is None or (not copy.edge(head - 1) and verb.noun and not helpers):
            return None
        content = content_start(copy, word, verb, window)
        if content is None:
            return None
        cue_end, start = content
        return Reading(source, Range(group, cue_end), AFTER, start, None, head - 1, True, window)
    stands = not verb.noun and head > low and copy.folded[head - 1] in STAND_ALONE  # "one said", "many believe"
    determined = head > low and bool(copy.classes[head - 1] & DET) and not copy.classes[head - 1] & PRON
    if determined and not stands and not copy.edge(head):
        return None
    subject = copy.subject_before(head, low)
    if subject is None:
        return _colon(copy, word, group, verb, window, found)
    phrase, whole = subject
    who = copy.folded[phrase.first : phrase.last]
    if who == ["you"] or (verb.lemma in _THINKS and copy.quoted[word] >= 0 and who in (["i"], ["we"])):
        return None  # who says "I think" hedges, and ascribes nothing to anybody else; "you" is everybody
    if verb.noun and verb.forms & THIRD and not helpers and _describes(copy, head - 1, phrase):
        return None
    if verb.forms & (PAST | PAST_PARTICIPLE) and not helpers and not verb.forms & BASE and after < high:
        if copy.folded[after] in ("by",) and verb.lemma != "say":
            return None
        if copy.folded[after] == "to" and verb.lemma in _SAID_TO and not copy.edge(after):
            return read_passive(copy, word, Range(word, word + 1), window)
    return _active(copy, word, group, verb, window, phrase, whole)


def _is_noun(copy: Copy, word: int, verb: Verb, window: Window) -> bool:
    """Is a spelling that may be a noun one here?"""
    before = copy.classes[word - 1]
    if copy.folded[window.low] == "there" and word <= window.low + 6:
        return True
    previous = copy.folded[word - 1]
    if (before & (DET | PREP) and not before & PRON) or previous.endswith(("'s", "s'")):
        return True
    if before & PRON and previous not in ("this", "that", "its", "her", "his"):
        return False
    if word + 1 >= window.high:
        return verb.forms & (THIRD | BASE) == 0
    following = copy.folded[word + 1]
    if following in ("that", "whether", "how", "why") or not OPENING.isdisjoint(copy.gap(word + 1)):
        return False
    if copy.edge(word + 1):
        return "P" not in verb.frames
    kind = copy.classes[word + 1]
    plain = verb.forms & BASE and not verb.forms & PAST and not before & PRON
    if plain and not previous.endswith("s") and not copy.capital(word - 1):
        return True
    return not kind & (DET | PRON | OBJ) and not copy.capital(word + 1) and following != "to"


def _describes(copy: Copy, word: int, subject: Range) -> bool:
    """Is the word in front of what may be a noun ("comments", "plans") an adjective rather than a subject: bare
    ("derogatory comments"), behind "no" ("no immediate plans"), or by its ending?"""
    if copy.capital(word) or copy.classes[word] & PRON or is_document(copy, subject):
        return False
    bare = subject.last == subject.first + 1 or copy.folded[subject.first] == "no"
    return bare or copy.folded[word].endswith(_ADJECTIVES)


def _active(
    copy: Copy, word: int, group: int, verb: Verb, window: Window, phrase: Range, whole: Range
) -> Reading | None:
    low, high = window
    boundary = phrase.first
    gap = copy.gap(boundary) if boundary > low or straddles(copy, boundary) else ""
    preceded = bool(gap) and (not CLOSING.isdisjoint(gap) or "," in gap or "—" in gap or " - " in gap or " – " in gap)
    after = addressed(copy, word + 1, verb, high)
    rest = copy.skip_asides(after, high)
    closed = rest >= high or copy.edge(rest)
    opens = rest < high and not OPENING.isdisjoint(copy.gap(rest)) and copy.quoted[rest] != copy.quoted[word]
    if boundary > low and copy.folded[boundary - 1] == "as" and closed:
        preceded = True
    if verb.lemma == "put" and copy.folded[word + 1 : word + 2] == ["it"] and copy.folded[boundary - 1] == "as":
        if boundary - 1 <= low:
            return None
        spoken_here = copy.quoted[boundary - 2] != copy.quoted[word]
        first = boundary - 2 if spoken_here else clause_start(copy, boundary - 2, window)
        while spoken_here and first > low and copy.quoted[first - 1] == copy.quoted[first]:
            first -= 1
        return Reading(
            whole, Range(group, word + 2), WHOLE, -1, Range(first, boundary - 1), boundary - 1, False, window
        )
    if verb.lemma in _NOISES and CLOSING.isdisjoint(gap) and not opens:
        return None
    spoken = (
        boundary > low and not CLOSING.isdisjoint(gap) and not _STOPS.isdisjoint(gap) and copy.quoted[boundary - 1] >= 0
    )
    if spoken and copy.quoted[boundary - 1] != copy.quoted[word] and verb.frames & {"P", "Q", "V"}:
        reopens = next((k for k in range(after, high) if copy.quoted[k] != copy.quoted[word]), high)
        cue = Range(group, word + 1)
        return stand_around(
            copy, whole, cue, Range(clause_start(copy, boundary - 1, window), boundary), reopens, window
        )
    if preceded and closed and "P" in verb.frames and (not opens or not CLOSING.isdisjoint(gap)):
        if rest < high and ":" in copy.gap(rest):
            return Reading(whole, Range(group, word + 1), AFTER, rest, None, boundary, False, window)
        first = clause_start(copy, boundary - 1, window) if boundary > low else boundary
        return stand_around(copy, whole, Range(group, word + 1), Range(first, boundary), rest, window)
    content = content_start(copy, word, verb, window, phrase)
    if content is None:
        if _announces(copy, high) and verb.frames & {"P", "Q"}:
            return Reading(whole, Range(group, word + 1), NEXT, high, None, boundary, False, window)
        return None
    cue_end, start = content
    coordinate = boundary > low and (
        (copy.edge(boundary) and ";" in copy.gap(boundary))
        or (boundary > low + 1 and copy.folded[boundary - 1] in ("and", "but", "while", "though", "although", "whereas")
        and copy.edge(boundary - 1))
    )  # fmt: skip
    return Reading(
        whole, Range(group, cue_end), AFTER, start, None, boundary - 1 if coordinate else boundary, coordinate,
        window,
    )  # fmt: skip


def _announces(copy: Copy, high: int) -> bool:
    """Does the paragraph end with a colon in front of word ``high``, and the next open with a quotation?"""
    return (
        high < len(copy.starts)
        and copy.quoted[high] >= 0
        and copy.gap(high).lstrip()[:1] in (":", ",")
        and ("\n" in copy.gap(high))
    )


def _shared_subject(copy: Copy, conjunction: int, window: Window, found: list[Reading]) -> Range | None:
    """The subject that a second verb shares with the first ("She said … and added …")."""
    if found and found[-1].window == window and found[-1].source and found[-1].boundary < conjunction:
        for reading in reversed(found):
            if reading.window != window or reading.source is None:
                break
            if reading.mode == AFTER and (reading.boundary == window.low or reading.coordinate or reading is found[0]):
                return reading.source
        return found[-1].source
    return first_subject(copy, window, conjunction)


def _participle(copy: Copy, word: int, verb: Verb, window: Window, found: list[Reading]) -> Reading | None:
    """ "…, adding that", "Citing a source, Reuters said"."""
    if verb.noun and word > window.low and not copy.edge(word) and not copy.classes[word - 1] & CONJ:
        return None
    opening = word == window.low
    after = word + 1
    if not opening and not copy.edge(word) and after < window.high and not OPENING.isdisjoint(copy.gap(after)):
        speaker = copy.phrase_before(word, window.low)
        led = speaker is not None and speaker.first > window.low and copy.folded[speaker.first - 1] == "with"
        bears = speaker is not None and copy.folded[speaker.last - 1] in copy.lexicon.bearers
        if speaker and (copy.capital(speaker.last - 1) or led or bears):
            return Reading(speaker, Range(word, after), AFTER, after, None, word, False, window)
    if (
        not opening
        and not copy.edge(word)
        and copy.folded[word - 1] not in ("and", "in", "by", "while", "before", "after")
    ):
        return None
    content = content_start(copy, word, verb, window)
    if content is None:
        return None
    if opening:
        source = None
        k = word + 1
        while k < window.high and not copy.edge(k):
            k += 1
        for j in range(k + 1, min(k + 14, window.high)):
            if copy.verbal(j):
                subject = copy.subject_before(j, k)
                source = subject[1] if subject else None
                break
    elif found and found[-1].window == window and found[-1].source:
        source = found[-1].source
    else:
        source = first_subject(copy, window, word)
    if source is None:
        return None
    return Reading(source, Range(word, content[0]), AFTER, content[1], None, word, not opening, window)


def _colon(copy: Copy, word: int, group: int, verb: Verb, window: Window, found: list[Reading]) -> Reading | None:
    """A verb with no subject of its own before a quotation ("stood up and, laughing, said: …")."""
    if word + 1 < window.high and ":" in copy.gap(word + 1) and "Q" in verb.frames:
        source = first_subject(copy, window, group)
        if source:
            return Reading(source, Range(group, word + 1), AFTER, word + 1, None, group, True, window)
    return None
