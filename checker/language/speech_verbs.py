"""Reporting verbs in their sentence: the subject before, behind or shared, and which side the content stands on."""

from __future__ import annotations

from checker.language.anonymity import DOCUMENTS, is_document
from checker.language.complements import TELLS_OF, addressed, content_start
from checker.language.cues import BASE, PAST, PAST_PARTICIPLE, PRESENT_PARTICIPLE, THIRD, Verb
from checker.language.noun_verbs import BETWEEN, describes, is_noun, voiced
from checker.language.participles import read_participle
from checker.language.phrases import STAND_ALONE, Copy
from checker.language.readings import (
    AFTER,
    AROUND,
    NEXT,
    OPENING,
    Reading,
    Window,
    clause_start,
    first_subject,
    nobody,
    verb_group,
)
from checker.language.tags import (
    CLOSING,
    STOPS,
    announces,
    announces_quotation,
    clause_goes_on,
    entitles,
    inverted,
    put_it,
    stand_around,
    straddles,
)
from checker.language.unsourced import read_passive, read_question
from checker.language.wording import (
    ADV,
    AUX,
    BE,
    CONJ,
    CONTRACTED,
    DET,
    NOMINAL,
    PREP,
    PRON,
    REL,
    Range,
    of_classes,
)

_NOISES = frozenset(["begin", "go", "run", "sing", "read", "shrug", "sigh", "laugh", "cry", "text", "post", "continue"])
_THINKS = frozenset(("think", "know", "want", "hope", "believe", "feel", "guess", "wish", "mean", "suppose", "expect"))
_COORDINATING = frozenset(("and", "but", "while", "though", "although", "whereas"))
_BEING = of_classes(BE)
_CAUSING = frozenset(("let", "lets", "letting", "make", "makes", "made", "making", "help", "helps", "helped"))
_PARTICIPLES = PAST_PARTICIPLE | PRESENT_PARTICIPLE
_NOUN_FOLLOWS = frozenset((DET, PREP, DET | PREP))
_PASTS = PAST | PAST_PARTICIPLE
_MENTIONS = frozenset(("mention", "discuss", "recall"))
"""Who will not, or does not, do these says nothing."""
_POINTS = frozenset(("point", "points"))
_WHEN = frozenset(("when", "once"))
"""Behind these, and at the head of its sentence, somebody is asked whom the sentence names."""
_OBJECTS = frozenset(("me", "him", "us", "them"))
_NOBODY = frozenset(("neither", "no", "nobody", "none"))
_NEVER = frozenset(("not", "never", "will", "would", "declined", "refused")).union(
    word for word in of_classes(AUX) if word.endswith(("n't", "not"))
)
_SAID_TO = frozenset(("say", "believe", "think", "report", "expect", "know", "understand"))


def read_verb(copy: Copy, first: int, verb: Verb, window: Window, found: list[Reading], word: int) -> Reading | None:
    """A reporting verb that begins at word ``first`` and ends, with its particle, at ``word``."""
    low, high = window
    folded, classes, forms = copy.folded, copy.classes, verb.forms
    if first > low:
        if folded[first - 1] == "to":
            if first - 1 == low or folded[first - 2] not in copy.lexicon.before_infinitive:
                return None
        elif verb.noun and copy.gaps[word] == " " and classes[word - 1] in _NOUN_FOLLOWS and not forms & _PARTICIPLES:
            return None  # "the report": told before anything else is looked at, because it is what most of them are
    if first < word and forms & (BASE | THIRD) and folded[first] in _POINTS and not voiced(copy, first):
        return None  # "a starting point to tackle it"
    group = verb_group(copy, first, low)
    helpers = group < first
    if helpers:
        if forms == THIRD:
            return None  # "it has rules"
        if verb.lemma in _MENTIONS and not _NEVER.isdisjoint(folded[group:first]):
            return None
        being = not _BEING.isdisjoint(folded[group:first])
        if being and forms & PAST_PARTICIPLE and not forms & PRESENT_PARTICIPLE:
            return read_passive(copy, word, Range(group, word + 1), window)
    else:
        being = False
        if forms == PAST_PARTICIPLE:
            return read_passive(copy, word, Range(word, word + 1), window)
    if helpers and folded[group] in CONTRACTED:
        return _active(copy, word, group + 1, verb, window, (group, group + 1, group + 1))
    if forms & PRESENT_PARTICIPLE and not being:
        return read_participle(copy, first, verb, window, found, word)
    if verb.lemma == "ask" and forms & PAST and not helpers and (word == low or folded[word - 1] in _WHEN):
        return read_question(copy, word, window)
    head = group
    while head > low and (folded[head - 1] in BETWEEN or copy.manner(head - 1)) and not copy.edge(head):
        head -= 1
    after = word + 1
    if not helpers and word == first and copy.gaps[word] != " ":
        behind = inverted(copy, word, verb, window)
        if behind:
            return behind
    before = classes[head - 1] if head > low else 0
    shared = bool(before & CONJ) and not before & ADV
    if verb.noun and head > low and not shared and not helpers and is_noun(copy, word, verb, window):
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
    if before & NOMINAL == DET and (verb.noun or folded[head - 1] not in STAND_ALONE) and not copy.edge(head):
        return None  # unlike "one said", "many believe"
    subject = copy.subject_before(head, low)
    if subject is None:
        return _colon(copy, word, group, verb, window)
    begin, end, _ = subject
    if forms & BASE and not helpers and end - 2 >= begin and folded[end - 2] in _CAUSING:
        return None  # "let them know that"
    if end - begin == 1:
        who = folded[begin]
        if (
            who == "you"
            or (who in ("i", "we") and verb.lemma == "thank")
            or (who in ("i", "we") and verb.lemma in _THINKS and copy.quoted[word] >= 0)
        ):
            return None  # who says "I think" hedges, and ascribes nothing to anybody else; "you" is everybody
    if folded[end - 1] in _OBJECTS and classes[end - 1] and folded[end - 2] != "of":
        return None  # "to hear him talk about it"
    if folded[begin] in _NOBODY and verb.lemma in _MENTIONS:
        return None
    if not helpers:
        if verb.noun:
            if forms & THIRD and describes(copy, head - 1, begin, end):
                return None
            if any(kind & AUX for kind in classes[begin:end]):
                return None  # "Trump did not unveil plans to pay"
        if forms & _PASTS and not forms & BASE and after < high:
            if folded[after] == "by" and verb.lemma != "say":
                return None
            if (
                folded[after] == "as"
                and "O" in verb.frames
                and after + 1 < high
                and not (copy.capital(head - 1) or classes[head - 1] & (PRON | REL))
            ):
                return nobody(Range(word, after + 1), window, Range(begin, end), AROUND, after + 1)
            told = folded[after] == "to" and verb.lemma in _SAID_TO and not copy.edge(after)
            if told and not (straddles(copy, begin) and STOPS & set(copy.gap(begin))):  # “…,” she said to cheers
                return read_passive(copy, word, Range(word, word + 1), window)
    return _active(copy, word, group, verb, window, subject)


def _active(
    copy: Copy, word: int, group: int, verb: Verb, window: Window, subject: tuple[int, int, int]
) -> Reading | None:
    low, high = window
    boundary, end, last = subject
    if verb.lemma in TELLS_OF and verb.strict and not DOCUMENTS.isdisjoint(copy.folded[low:boundary]):
        boundary, end, last = _document_before(copy, group, low) or subject
    whole = Range(boundary, last)
    quoted = copy.quoted
    gap, preceded, speaks = "", False, False
    if copy.gaps[boundary] != " " and (boundary > low or straddles(copy, boundary)):
        gap = copy.gap(boundary)
        speaks = not CLOSING.isdisjoint(gap)
        preceded = speaks or "," in gap or "—" in gap or " - " in gap or " – " in gap
    after = addressed(copy, word + 1, verb, high) if "A" in verb.frames else word + 1
    rest = behind_asides = copy.skip_asides(after, high)
    closed = rest >= high or (copy.gaps[rest] != " " and copy.edge(rest))
    led = boundary > low and copy.folded[boundary - 1] == "as"
    if (preceded or led) and not closed:
        going_on = rest > after and copy.edge(after) and quoted[rest] == quoted[word]
        if going_on or clause_goes_on(copy, after, high):
            rest, closed = after, True  # "The change, they concluded, never happened"
    if preceded and boundary == low and rest >= high and announces(copy, high):
        preceded = speaks = False  # it begins a paragraph, and what it tells is the next one
    if after < high and quoted[after] not in (quoted[word], -1):
        rest = after  # a quotation begins at once: “For us,” is no aside
    opens = rest < high and quoted[rest] != quoted[word] and not OPENING.isdisjoint(copy.gap(rest))
    preceded = preceded or (closed and led)
    if verb.lemma == "put" and copy.folded[word + 1 : word + 2] == ["it"] and copy.folded[boundary - 1] == "as":
        return put_it(copy, whole, Range(group, word + 2), window)
    noise = not speaks and not opens and verb.lemma in _NOISES
    if noise and (rest < high or not announces_quotation(copy, word, high)):
        return None
    if speaks and boundary > low and entitles(copy, boundary, low, closed):
        speaks = preceded = False
    spoken = speaks and boundary > low and not STOPS.isdisjoint(gap) and quoted[boundary - 1] >= 0
    if spoken and quoted[boundary - 1] != quoted[word] and not verb.frames.isdisjoint("PQV"):
        reopens = next((k for k in range(after, high) if copy.quoted[k] != copy.quoted[word]), high)
        cue = Range(group, word + 1)
        return stand_around(
            copy, whole, cue, Range(clause_start(copy, boundary - 1, window), boundary), reopens, window
        )
    told = "P" in verb.frames or ("E" in verb.frames and (after >= high or copy.edge(after)))
    if preceded and closed and told and (not opens or speaks):
        if rest < high and ":" in copy.gap(rest):
            return Reading(whole, Range(group, word + 1), AFTER, rest, None, boundary, False, window)
        first = clause_start(copy, boundary - 1, window) if boundary > low else boundary
        return stand_around(copy, whole, Range(group, word + 1), Range(first, boundary), rest, window)
    content = content_start(copy, word, verb, window, (boundary, end), (after, behind_asides))
    if content is None:
        if announces(copy, high) and not verb.frames.isdisjoint("PQ"):
            return Reading(whole, Range(group, word + 1), NEXT, high, None, boundary, False, window)
        return None
    cue_end, start = content
    coordinate = boundary > low and (
        ";" in copy.gaps[boundary]
        or (boundary > low + 1 and copy.folded[boundary - 1] in _COORDINATING and copy.edge(boundary - 1))
    )
    return Reading(
        whole, Range(group, cue_end), AFTER, start, None, boundary - 1 if coordinate else boundary, coordinate,
        window,
    )  # fmt: skip


def _document_before(copy: Copy, verb: int, low: int) -> tuple[int, int, int] | None:
    """A report or survey that is the subject past what is told of it ("A poll released by ABC on Monday shows")."""
    between = range(low + 1, verb)
    if not is_document(copy.folded[low:verb]) or any(copy.edge(k) or copy.classes[k] & (AUX | REL) for k in between):
        return None
    return (low, verb, verb) if copy.likely_subject(low) else None


def _shared_subject(copy: Copy, conjunction: int, window: Window, found: list[Reading]) -> Range | None:
    """The subject that a second verb shares with the first ("She said … and added …")."""
    if found and found[-1].window == window and found[-1].source and found[-1].boundary < conjunction:
        for reading in reversed(found):
            if reading.window != window or reading.source is None:
                break
            if reading.mode == AFTER and (reading.boundary == window[0] or reading.coordinate or reading is found[0]):
                return reading.source
        return found[-1].source
    return first_subject(copy, window, conjunction)


def _colon(copy: Copy, word: int, group: int, verb: Verb, window: Window) -> Reading | None:
    """A verb with no subject of its own before a quotation ("stood up and, laughing, said: …")."""
    if word + 1 < window[1] and ":" in copy.gap(word + 1) and "Q" in verb.frames:
        source = first_subject(copy, window, group)
        if source:
            return Reading(source, Range(group, word + 1), AFTER, word + 1, None, group, True, window)
    return None
