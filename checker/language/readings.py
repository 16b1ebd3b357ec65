"""Cues read in their sentence: for every word that ascribes, who the source is and where what it ascribes begins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.language.cues import BASE, PAST, PAST_PARTICIPLE, PRESENT_PARTICIPLE, THIRD, Verb
from checker.language.phrases import ADV, AUX, BE, CONJ, DET, OBJ, PREP, PRON, REL, SUB, TIME, Copy, Range

AFTER, AROUND, WHOLE = "after", "around", "whole"
_WH = frozenset(["whether", "if", "how", "why", "what", "who", "where", "when", "which"])
_APPOSED = frozenset(["a", "an", "the", "its", "his", "her", "their", "one"])
_NOISES = frozenset(["begin", "go", "run", "sing", "read", "shrug", "sigh", "laugh", "cry", "text", "post", "continue"])
_PARTICLES = frozenset(["for", "of", "about", "against", "on", "upon"])
_REPORTED = frozenset(["that", "it", "he", "she", "they", "there", "this", "these", "those", "we", "i"])
_OPEN = frozenset('"“‘«„')
_CLOSE = frozenset("\"”’»'")


class Window(NamedTuple):
    """The words [low, high) that a cue is read in."""

    low: int
    high: int


class Reading(NamedTuple):
    """One cue as read. Ranges are of words.

    ``mode`` says where the content stands: from word ``content`` on (after), on both sides of the cue (around), or all
    of the clause but the cue (whole). ``before`` is the part that stands in front of the cue, if any. ``boundary`` is
    the word where this cue's own clause begins: content of an earlier cue ends there if ``coordinate``.
    """

    source: Range | None
    cue: Range
    mode: str
    content: int
    before: Range | None
    boundary: int
    coordinate: bool
    window: Window


def read_cues(copy: Copy) -> list[Reading]:
    """Every cue of the text, in order."""
    starters = copy.lexicon.starters
    found: list[Reading] = []
    window = Window(0, 0)
    done = -1
    for word, folded in enumerate(copy.folded):
        if folded not in starters or word <= done:
            continue
        if not window.low <= word < window.high:
            window = _window(copy, word)
        reading = _read(copy, word, window, found)
        if reading:
            found.append(reading)
            done = reading.cue.last - 1
    return found


def _window(copy: Copy, word: int) -> Window:
    """The words of the sentence that stand in the same quotation as the word, or in none."""
    segments = copy.segments
    if not segments.sentence_starts:
        return Window(0, 0)
    start, end = segments.sentence(segments.sentence_at(copy.starts[word]))
    low = high = word
    quotation = copy.quoted[word]
    while low > 0 and copy.starts[low - 1] >= start and (quotation < 0 or copy.quoted[low - 1] == quotation):
        low -= 1
    last = len(copy.starts)
    while high < last and copy.starts[high] < end and (quotation < 0 or copy.quoted[high] == quotation):
        high += 1
    return Window(low, high)


def _read(copy: Copy, word: int, window: Window, found: list[Reading]) -> Reading | None:
    words = copy.lexicon
    folded = copy.folded[word]
    if folded in words.leads:
        reading = _lead(copy, word, window)
        if reading:
            return reading
    if folded in words.adverbs:
        return _unsourced(copy, Range(word, word + 1), window, None, WHOLE, _clause(copy, word, window))
    if folded in words.raising:
        return _raising(copy, word, window)
    following = copy.folded[word + 1] if word + 1 < window.high else ""
    double = words.particles.get((folded, following))
    if double and not copy.edge(word + 1):
        reading = _verb(copy, word, double, window, found, word + 1)
        if reading:
            return reading
    verb = words.verbs.get(folded)
    if verb:
        reading = _verb(copy, word, verb, window, found, word)
        if reading:
            return reading
    if folded in words.states:
        return _state(copy, word, window)
    if folded in words.passive_to or folded in words.passive_as or folded in words.passive_that:
        reading = _passive(copy, word, Range(word, word + 1), window)
        if reading:
            return reading
    if folded in words.nouns_that or folded in words.nouns_to:
        return _noun(copy, word, window)
    return None


def _clause(copy: Copy, word: int, window: Window) -> int:
    """The first word of the clause that holds a word: behind a semicolon, dash, or comma and conjunction."""
    k = word
    while k > window.low:
        gap = copy.gap(k)
        if gap != " ":
            if ";" in gap or "—" in gap or " – " in gap or " - " in gap or ":" in gap:
                return k
            if "," in gap and copy.folded[k] in ("but", "while", "which", "though", "although", "whereas"):
                return k + 1
        k -= 1
    return window.low


def _unsourced(copy: Copy, cue: Range, window: Window, before: Range | None, mode: str, content: int) -> Reading:
    return Reading(None, cue, mode, content, before, cue.first, False, window)


# "according to X"


def _lead(copy: Copy, word: int, window: Window) -> Reading | None:
    for rest in copy.lexicon.leads[copy.folded[word]]:
        last = word + 1 + len(rest)
        if last < window.high and tuple(copy.folded[word + 1 : last]) == rest:
            break
    else:
        return None
    if copy.edge(last) and copy.gap(last).strip() not in ("", '"', "“"):
        return None
    source = copy.phrase_after(last, window.high, loose=True)
    if source is None:
        return None
    opening = word == window.low or (word == window.low + 1 and bool(copy.classes[window.low] & (CONJ | ADV)))
    if opening:
        end = copy._phrase_end(last, window.high, True)
        cut = source.last if _apposed(copy, end, source.last, window.high) else end
        if cut >= window.high:
            return None
        return Reading(Range(last, cut), Range(word, last), AFTER, cut, None, word, False, window)
    first = _clause(copy, word, window)
    after = source.last
    mode = AFTER if after < window.high and "," in copy.gap(after) and not _ends_ascription(copy, after) else WHOLE
    return Reading(
        source, Range(word, last), AROUND if mode == AFTER else WHOLE, after if mode == AFTER else -1,
        Range(min(first, word), word), word, False, window,
    )  # fmt: skip


def _apposed(copy: Copy, first: int, end: int, high: int) -> bool:
    """Is what stands between the comma at ``first`` and the one at ``end`` an apposition of the source, so that the
    content begins behind it?"""
    if not first < end < high or "," not in copy.gap(end) or copy.folded[first] not in _APPOSED:
        return False
    kind = copy.classes[end]
    return not kind & (REL | PREP | CONJ) and not copy.folded[end].endswith("ing")


def _ends_ascription(copy: Copy, word: int) -> bool:
    """Does what follows a source behind a comma belong to it or to another clause, rather than to the content?"""
    kind = copy.classes[word]
    return bool(kind & (REL | CONJ)) or copy.folded[word].endswith("ing") or copy.folded[word] in (
        "while", "although", "though", "when", "as", "after", "before", "because",
    )  # fmt: skip


# Verbs


def _group(copy: Copy, word: int, low: int) -> int:
    """The first word of the verb group that ends with a verb: auxiliaries and adverbs in front of it."""
    first = k = word
    while k > low and not copy.edge(k):
        kind = copy.classes[k - 1]
        spelled = copy.folded[k - 1]
        if kind & AUX:
            first = k - 1
        elif not (kind & ADV and not kind & (DET | PRON | TIME)) and not (
            spelled.endswith("ly") and not copy.capital(k - 1)
        ):
            if spelled == "to" and k - 2 >= low and copy.folded[k - 2] in copy.lexicon.before_infinitive:
                first, k = k - 2, k - 1
            else:
                break
        k -= 1
    if first == word and word > low and copy.folded[word - 1] in ("also", "then", "later", "once", "never", "still"):
        return word
    return first


def _verb(copy: Copy, first: int, verb: Verb, window: Window, found: list[Reading], word: int) -> Reading | None:
    """A reporting verb that begins at word ``first`` and ends, with its particle, at ``word``."""
    low, high = window
    group = _group(copy, first, low)
    helpers = copy.folded[group:first]
    if first > low and copy.folded[first - 1] == "to" and group == first:
        return None
    being = any(copy.classes[k] & BE for k in range(group, first))
    if verb.forms & PAST_PARTICIPLE and being and not verb.forms & PRESENT_PARTICIPLE:
        return _passive(copy, word, Range(group, word + 1), window)
    if verb.forms & PRESENT_PARTICIPLE and not being:
        return _participle(copy, word, verb, window, found)
    if verb.forms == PAST_PARTICIPLE and not helpers:
        return _passive(copy, word, Range(word, word + 1), window)
    head = group
    while head > low and copy.folded[head - 1] in ("also", "then", "later", "never", "still", "once", "now", "both"):
        if copy.edge(head):
            break
        head -= 1
    after = word + 1
    inverted = _inverted(copy, word, verb, window) if group == word == first else None
    if inverted:
        return inverted
    shared = head > low and bool(copy.classes[head - 1] & CONJ) and not copy.classes[head - 1] & ADV
    if verb.noun and head > low and not shared and not helpers and _is_noun(copy, word, verb, window):
        return None
    if shared:
        source = _shared_subject(copy, head - 1, window, found)
        if source is None or (not copy.edge(head - 1) and verb.noun and not helpers):
            return None
        content = _content_start(copy, word, verb, window)
        if content is None:
            return None
        cue_end, start = content
        return Reading(source, Range(group, cue_end), AFTER, start, None, head - 1, True, window)
    if head > low and copy.classes[head - 1] & DET and not copy.classes[head - 1] & PRON and not copy.edge(head):
        return None
    subject = copy.subject_before(head, low)
    if subject is None:
        return _colon(copy, word, group, verb, window, found)
    phrase, whole = subject
    if verb.forms & (PAST | PAST_PARTICIPLE) and not helpers and not verb.forms & BASE and after < high:
        if copy.folded[after] in ("by",) and verb.lemma != "say":
            return None
        if copy.folded[after] == "to" and verb.lemma in (
            "say",
            "believe",
            "think",
            "report",
            "expect",
            "know",
            "understand",
        ):
            return _passive(copy, word, Range(word, word + 1), window)
    return _active(copy, word, group, verb, window, phrase, whole)


def _is_noun(copy: Copy, word: int, verb: Verb, window: Window) -> bool:
    """Is a spelling that may be a noun one here?"""
    before = copy.classes[word - 1]
    previous = copy.folded[word - 1]
    if (before & (DET | PREP) and not before & PRON) or previous.endswith(("'s", "s'")):
        return True
    if before & PRON and previous not in ("this", "that", "its", "her", "his"):
        return False
    if word + 1 >= window.high:
        return verb.forms & (THIRD | BASE) == 0
    following = copy.folded[word + 1]
    if following in ("that", "whether", "how", "why") or not _OPEN.isdisjoint(copy.gap(word + 1)):
        return False
    if copy.edge(word + 1):
        return "P" not in verb.frames
    kind = copy.classes[word + 1]
    if verb.forms & BASE and not previous.endswith("s") and not before & PRON and not copy.capital(word - 1):
        return True
    return not kind & (DET | PRON | OBJ) and not copy.capital(word + 1) and following != "to"


def _joined_names(copy: Copy, word: int, low: int) -> bool:
    """Is the subject in front two nouns with "and" ("Ahmed and Saad say")?"""
    return any(copy.folded[k] == "and" for k in range(max(low, word - 4), word))


def _inverted(copy: Copy, word: int, verb: Verb, window: Window) -> Reading | None:
    """ "…," said Smith."""
    low, high = window
    if "P" not in verb.frames or word == low or word + 1 >= high or verb.forms & PRESENT_PARTICIPLE:
        return None
    gap = copy.gap(word)
    if gap == " " or copy.edge(word + 1) or not ({","} | _CLOSE) & set(gap) or ";" in gap or "." in gap:
        return None
    closing = not _CLOSE.isdisjoint(gap)
    kind = copy.classes[word + 1]
    if kind & (PREP | SUB | TIME | OBJ | AUX | ADV) and not kind & DET:
        return None
    if copy.folded[word + 1] in ("it", "there", "this", "that", "these", "those") or (kind & PRON and not closing):
        return None
    if not closing and (verb.lemma != "say" or _clause_follows(copy, word + 1, high)):
        return None
    source = copy.phrase_after(word + 1, high, loose=False)
    if source is None:
        return None
    return _stand_around(copy, source, Range(word, word + 1), Range(low, word), source.last, window)


def _clause_follows(copy: Copy, word: int, high: int) -> bool:
    """Does a clause with a verb of its own begin here, before any punctuation?"""
    return any(copy.verbal(k) for k in _stretch(copy, word + 1, high))


def _stretch(copy: Copy, word: int, high: int) -> Iterator[int]:
    k = word
    while k < high and not copy.edge(k):
        yield k
        k += 1


def _stand_around(copy: Copy, source: Range, cue: Range, before: Range, behind: int, window: Window) -> Reading | None:
    """A cue behind or inside its content: the clause in front, and what goes on behind it."""
    low, high = window
    first = before.first
    boundary = min(source.first, cue.first)
    if boundary <= low and not _straddles(copy, boundary):
        return None
    goes_on = behind < high and copy.gap(behind).strip() not in ("", ";") and not _ends_ascription(copy, behind)
    opens = behind < high and not _OPEN.isdisjoint(copy.gap(behind))
    return Reading(
        source, cue, AROUND if goes_on or opens else WHOLE, behind if goes_on or opens else -1,
        Range(first, boundary), boundary, False, window,
    )  # fmt: skip


def _straddles(copy: Copy, word: int) -> bool:
    """Does a quotation close right in front of the word?"""
    return word > 0 and copy.quoted[word - 1] >= 0 and not _CLOSE.isdisjoint(copy.gap(word))


def _active(
    copy: Copy, word: int, group: int, verb: Verb, window: Window, phrase: Range, whole: Range
) -> Reading | None:
    low, high = window
    boundary = phrase.first
    gap = copy.gap(boundary) if boundary > low or _straddles(copy, boundary) else ""
    preceded = bool(gap) and (not _CLOSE.isdisjoint(gap) or "," in gap or "—" in gap or " - " in gap or " – " in gap)
    after = _addressed(copy, word + 1, verb, high)
    rest = copy.skip_asides(after, high)
    closed = rest >= high or copy.edge(rest)
    opens = rest < high and not _OPEN.isdisjoint(copy.gap(rest)) and copy.quoted[rest] != copy.quoted[word]
    if boundary > low and copy.folded[boundary - 1] == "as" and closed:
        preceded = True
    if verb.lemma in _NOISES and _CLOSE.isdisjoint(gap) and not opens:
        return None
    if preceded and closed and "P" in verb.frames and (not opens or not _CLOSE.isdisjoint(gap)):
        if rest < high and ":" in copy.gap(rest):
            return Reading(whole, Range(group, word + 1), AFTER, rest, None, boundary, False, window)
        first = _clause(copy, boundary - 1, window) if boundary > low else boundary
        return _stand_around(copy, whole, Range(group, word + 1), Range(first, boundary), rest, window)
    content = _content_start(copy, word, verb, window)
    if content is None:
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


def _addressed(copy: Copy, word: int, verb: Verb, high: int) -> int:
    """The first word behind whoever is told ("told the court that", "told him he …")."""
    if "A" not in verb.frames or word >= high or copy.edge(word) or copy.classes[word] & PREP:
        return word
    for k in _stretch(copy, word, min(high, word + 14)):
        if copy.folded[k] in ("that", "whether", "how", "why", "to", "what"):
            return k
        if copy.classes[k] & AUX:
            break
    kind = copy.classes[word]
    if kind & OBJ or copy.folded[word] in ("her", "you", "it"):
        return word + 1
    k = word + 1
    capital = copy.capital(word)
    while k < high and not copy.edge(k):
        kind = copy.classes[k]
        if kind & (PRON | DET | AUX | SUB | TIME | PREP) or (capital and not copy.capital(k)):
            break
        if not capital and copy.capital(k) and not copy.classes[word] & DET:
            break
        k += 1
    return k


def _content_start(copy: Copy, word: int, verb: Verb, window: Window) -> tuple[int, int] | None:
    """Where the cue ends and what it ascribes begins, for content behind the verb; None if nothing is ascribed."""
    high = window.high
    frames = verb.frames
    after = word + 1
    if after >= high:
        return None
    if not _OPEN.isdisjoint(copy.gap(after)) and copy.quoted[after] != copy.quoted[word]:
        return after, after
    if ":" in copy.gap(after):
        return (after, after) if frames & {"Q", "T", "P"} else None
    start = _addressed(copy, after, verb, high)
    asides = copy.skip_asides(start, high)
    if asides >= high:
        return None
    if copy.edge(asides):
        gap = copy.gap(asides)
        if (":" in gap or not _OPEN.isdisjoint(gap)) and frames & {"Q", "P"}:
            return after, asides
        if asides == start and "," in gap and copy.folded[asides] in _PARTICLES | {"in"} and "P" in frames:
            return _past_comma(copy, asides, after, high)
    for k in (start, asides):
        if k < high and not (k > start and copy.edge(k)):
            spelled = copy.folded[k]
            if spelled == "that" and "T" in frames and k + 1 < high:
                return after, k + 1
            if spelled in _WH and "T" in frames:
                return after, k
            if spelled == "to" and frames & {"I", "A"} and k + 1 < high and not copy.classes[k + 1] & (DET | PRON):
                return after, k
    if copy.edge(start):
        return None
    spelled = copy.folded[start]
    if (
        verb.lemma in ("ask", "call", "argue", "push", "warn", "speak", "complain", "hope", "boast")
        and spelled in _PARTICLES
    ):
        return (start + 1, start + 1) if start + 1 < high else None
    if verb.lemma == "put":
        at = next((k for k in _stretch(copy, start, high) if copy.folded[k] == "at"), high)
        return (after, start) if at < high - 1 and _number(copy, at + 1) else None
    if "V" in frames:
        named = copy.classes[start] & OBJ or spelled in ("it", "that", "this", "her")
        quotes = any(copy.quoted[k] != copy.quoted[word] for k in range(start, min(start + 10, high)))
        return (after, start) if named or quotes else None
    if "I" in frames and "A" in frames and "Q" not in frames:
        to = next((k for k in _stretch(copy, start, high) if copy.folded[k] == "to"), high)
        return (after, to - (copy.folded[to - 1] == "not")) if start <= to < high - 1 else None
    if verb.strict or not frames & {"C", "N"}:
        return None
    begin = _past_time(copy, start, high)
    if begin >= high:
        return None
    if "N" in frames or verb.lemma == "say":
        kind = copy.classes[begin]
        if kind & PREP and "N" in frames and "C" not in frames:
            return None
        return after, begin
    if copy.likely_subject(begin) and (copy.classes[begin] & PRON or any(
        copy.verbal(k) for k in range(begin + 1, min(begin + 16, high))
    )):  # fmt: skip
        return after, begin
    return None


def _number(copy: Copy, word: int) -> bool:
    return copy.folded[word][0].isdigit() or copy.folded[word] in (
        "about",
        "half",
        "more",
        "around",
        "between",
        "least",
    )


def _past_comma(copy: Copy, word: int, after: int, high: int) -> tuple[int, int] | None:
    """ "said, in a statement, that …"."""
    k = word + 1
    while k < high and not copy.edge(k):
        k += 1
    if k < high and copy.folded[k] == "that" and k + 1 < high:
        return after, k + 1
    return None


def _past_time(copy: Copy, word: int, high: int) -> int:
    """The word behind "on Monday", "Tuesday", "in a statement" at the beginning of what is said."""
    k = word
    while k < high and copy.classes[k] & TIME and not copy.classes[k] & SUB:
        k += 1
    if k < high and copy.classes[k] & PREP and not copy.edge(k):
        for j in range(k + 1, min(k + 5, high)):
            if copy.edge(j):
                break
            if copy.folded[j] in copy.lexicon.bearers or (copy.classes[j] & TIME and copy.folded[k] == "on"):
                return _past_time(copy, j + 1, high) if j + 1 < high and not copy.edge(j + 1) else high
    return k


def _shared_subject(copy: Copy, conjunction: int, window: Window, found: list[Reading]) -> Range | None:
    """The subject that a second verb shares with the first ("She said … and added …")."""
    if found and found[-1].window == window and found[-1].source and found[-1].boundary < conjunction:
        for reading in reversed(found):
            if reading.window != window or reading.source is None:
                break
            if reading.mode == AFTER and (reading.boundary == window.low or reading.coordinate or reading is found[0]):
                return reading.source
        return found[-1].source
    return _first_subject(copy, window, conjunction)


def _first_subject(copy: Copy, window: Window, limit: int) -> Range | None:
    """The subject of the sentence: the first noun phrase that a verb follows."""
    low = window.low
    for k in range(low, limit):
        if copy.verbal(k) and k > low:
            subject = copy.subject_before(k, low)
            if subject:
                return subject[1]
    return None


def _participle(copy: Copy, word: int, verb: Verb, window: Window, found: list[Reading]) -> Reading | None:
    """ "…, adding that", "Citing a source, Reuters said"."""
    if verb.noun and word > window.low and not copy.edge(word) and not copy.classes[word - 1] & CONJ:
        return None
    opening = word == window.low
    if (
        not opening
        and not copy.edge(word)
        and copy.folded[word - 1] not in ("and", "in", "by", "while", "before", "after")
    ):
        return None
    content = _content_start(copy, word, verb, window)
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
        source = _first_subject(copy, window, word)
    if source is None:
        return None
    return Reading(source, Range(word, content[0]), AFTER, content[1], None, word, not opening, window)


def _colon(copy: Copy, word: int, group: int, verb: Verb, window: Window, found: list[Reading]) -> Reading | None:
    """A verb with no subject of its own before a quotation ("stood up and, laughing, said: …")."""
    if word + 1 < window.high and ":" in copy.gap(word + 1) and "Q" in verb.frames:
        source = _first_subject(copy, window, group)
        if source:
            return Reading(source, Range(group, word + 1), AFTER, word + 1, None, group, True, window)
    return None


# Nobody named


def _passive(copy: Copy, word: int, cue: Range, window: Window) -> Reading | None:
    low, high = window
    folded, words = copy.folded[word], copy.lexicon
    after = word + 1
    being = cue.first < word
    if after >= high:
        return None
    subject = copy.subject_before(cue.first, low) if cue.first > low else None
    before = subject[1] if subject else None
    following = copy.folded[after]
    if copy.edge(after):
        return None
    if following == "as" and after + 1 < high and copy.folded[after + 1] in ("saying", "telling", "stating"):
        if before is None or after + 2 >= high:
            return None
        start = after + 2
        start += copy.folded[start] == "that" and start + 1 < high
        return Reading(before, Range(cue.first, after + 2), AFTER, start, None, before.first, False, window)
    if following == "by" and being and before:
        source = copy.phrase_after(after + 1, high, loose=False)
        verb = words.verbs.get(folded)
        if source is None or verb is None or (verb.strict and folded not in words.passive_as):
            return None
        behind = source.last if source.last < high and not copy.edge(source.last) else -1
        if folded in words.passive_as or verb.frames & {"N", "A"}:
            return Reading(
                source, Range(cue.first, after + 1), AROUND if behind > 0 else WHOLE, behind,
                Range(before.first, cue.first), before.first, False, window,
            )  # fmt: skip
        return None
    it = before is not None and copy.folded[before.first] == "it" and before.last == before.first + 1
    if following == "that" and being and folded in words.passive_that and (it or before is None):
        first = before.first if before else cue.first
        return _unsourced(copy, Range(first, after), window, None, AFTER, after + 1) if after + 1 < high else None
    if it and being and folded in words.passive_that and following in _REPORTED:
        return _unsourced(copy, Range(before.first if before else cue.first, after), window, None, AFTER, after)
    if before is None:
        return None
    held = Range(before.first, cue.first)
    if following == "to" and folded in words.passive_to and after + 1 < high:
        if not being and copy.folded[after + 1] not in ("be", "have"):
            return None
        return _unsourced(copy, cue, window, held, AROUND, after)
    if following == "as" and being and folded in words.passive_as:
        return _unsourced(copy, Range(cue.first, after + 1), window, held, AROUND, after + 1)
    if being and folded in ("considered", "deemed", "called", "dubbed", "nicknamed", "labelled", "labeled", "branded"):
        return _unsourced(copy, cue, window, held, AROUND, after)
    if being and folded in words.passive_of and following == "of":
        return _unsourced(copy, Range(cue.first, after + 1), window, held, AROUND, after + 1)
    if being and folded in ("told", "warned", "asked", "advised", "ordered", "urged", "informed", "encouraged") and (
        following in ("to", "that", "not") or copy.classes[after] & (PRON | DET)
    ):  # fmt: skip
        start = after + (following == "that")
        return _unsourced(copy, cue, window, held, AROUND, start) if start < high else None
    return None


def _raising(copy: Copy, word: int, window: Window) -> Reading | None:
    """ "seems to", "appears concerned", "it appears that"."""
    after = word + 1
    if after >= window.high or copy.edge(after):
        return None
    following = copy.folded[after]
    group = _group(copy, word, window.low)
    shared = group > window.low and copy.classes[group - 1] & CONJ
    subject = None if shared else copy.subject_before(group, window.low)
    if following in ("in", "on", "at", "before", "with", "alongside", "for", "from", "as", "and"):
        return None
    if subject is None:
        first = _first_subject(copy, window, group) if shared else None
        if first is None:
            return None
        return Reading(None, Range(group, after), AROUND, after, first, group, bool(shared), window)
    if following == "that":
        return (
            _unsourced(copy, Range(group, after), window, None, AFTER, after + 1) if after + 1 < window.high else None
        )
    return _unsourced(copy, Range(group, after), window, Range(subject[1].first, group), AROUND, after)


def _state(copy: Copy, word: int, window: Window) -> Reading | None:
    """ "is nervous about", "are worried that"."""
    low, high = window
    after = word + 1
    if after + 1 >= high or copy.edge(after) or word == low:
        return None
    following = copy.folded[after]
    if following not in ("that", "about", "of", "to", "by", "over", "at"):
        return None
    group = _group(copy, word, low)
    if group == word or not any(copy.classes[k] & BE for k in range(group, word)):
        return None
    subject = copy.subject_before(group, low)
    if subject is None or copy.folded[subject[0].first] in ("it", "there"):
        return None
    start = after if following == "to" else after + 1
    return Reading(subject[1], Range(group, start), AFTER, start, None, subject[0].first, False, window)


def _noun(copy: Copy, word: int, window: Window) -> Reading | None:
    """ "Smith's claim that", "fears that", "a promise to"."""
    low, high = window
    after = word + 1
    if after + 1 >= high or copy.edge(after):
        return None
    following = copy.folded[after]
    folded = copy.folded[word]
    if not (following == "that" and folded in copy.lexicon.nouns_that):
        if not (following == "to" and folded in copy.lexicon.nouns_to):
            return None
        if copy.classes[after + 1] & (DET | PRON) or copy.capital(after + 1):
            return None
    kind = copy.classes[after + 1]
    if following == "that" and (kind & (AUX | REL) or copy.verbal(after + 1)):
        return None  # a relative clause: "the report that was published"
    k = word
    while k > low and not copy.edge(k) and not copy.classes[k - 1] & (PREP | AUX | SUB | CONJ | DET) and k > word - 4:
        k -= 1
        if copy.folded[k].endswith(("'s", "s'")):
            phrase = copy.phrase_before(k + 1, low)
            start = after + 1 if following == "that" else after
            if phrase:
                return Reading(phrase, Range(word, after), AFTER, start, None, word, False, window)
    if k > low and copy.folded[k - 1] in ("his", "her", "their", "its", "our", "my"):
        start = after + 1 if following == "that" else after
        return Reading(Range(k - 1, k), Range(word, after), AFTER, start, None, word, False, window)
    if following == "that":
        first = word
        if (
            copy.folded[low] == "there"
            and low + 1 < word <= low + 6
            and copy.classes[low + 1] & BE | copy.classes[low + 2] & BE
        ):
            first = low
        return _unsourced(copy, Range(first, after), window, None, AFTER, after + 1)
    return None
