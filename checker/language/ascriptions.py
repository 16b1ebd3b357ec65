"""Every cue of a text, looked up and read in its sentence."""

from __future__ import annotations

from checker.language.accounts import read_account, read_survey
from checker.language.cues import reporting_verb
from checker.language.phrases import Copy
from checker.language.readings import (
    AFTER,
    AROUND,
    WHOLE,
    Reading,
    Window,
    clause_start,
    starts_another_clause,
    verb_group,
)
from checker.language.segment import HEADING, HEADLINE
from checker.language.speech_verbs import read_verb
from checker.language.unsourced import read_adverb, read_noun, read_passive, read_raising, read_state
from checker.language.wording import ADV, BE, CONJ, OBJ, PREP, REL, TIME, Range

_APPOSED = frozenset(["a", "an", "the", "its", "his", "her", "their", "one"])
_FAR = 300  # words: no sentence that a newspaper prints is longer


def read_cues(copy: Copy) -> list[Reading]:
    """Every cue of the text, in order."""
    only_verbs, seconds, thirds = copy.lexicon.only_verbs, copy.lexicon.seconds, copy.lexicon.thirds
    folded, quoted, sentence_words = copy.folded, copy.quoted, copy.sentence_words
    told, doubled = copy.lexicon.told, copy.lexicon.doubled
    found: list[Reading] = []
    low, high = window = (0, 0)
    speaker = done = -1
    last, sentence, final = len(folded) - 1, 0, len(sentence_words) - 1
    for word in copy.words.where(copy.lexicon.starters):
        if word <= done:
            continue
        here = folded[word]
        if here in seconds:
            if word == last:
                continue
            if folded[word + 1] not in seconds[here] and (here not in doubled or not _parted(copy, word)):
                continue
            if here in thirds and (word + 1 == last or folded[word + 2] not in thirds[here]):
                continue
        if quoted[word] >= 0 and here not in told:
            continue
        if not low <= word < high or quoted[word] != speaker:
            speaker = quoted[word]
            while sentence < final and sentence_words[sentence + 1][0] <= word:
                sentence += 1
            low, high = window = _window(copy, word, sentence)
        if here not in only_verbs:
            reading = _read(copy, word, window, found)
        elif (verb := reporting_verb(here)).noun and _in_name(copy, word, low):
            continue
        else:  # as most are
            reading = read_verb(copy, word, verb, window, found, word)
        if reading:
            found.append(reading)
            done = reading.cue.last - 1
    return found


def _window(copy: Copy, word: int, sentence: int) -> Window:
    """The words of the sentence that stand in the same quotation as the word, or in none."""
    if not copy.sentence_words:
        return 0, 0
    low, high = copy.sentence_words[sentence]
    quotation = copy.quoted[word]
    if quotation >= 0:
        first, last = copy.quoted_words[quotation]
        low, high = max(low, first), min(high, last)
    if high - low > _FAR:
        low, high = max(low, word - _FAR), min(high, word + _FAR)
    return low, high


def _read(copy: Copy, word: int, window: Window, found: list[Reading]) -> Reading | None:
    """The cue that begins at a word that may be of several kinds."""
    words = copy.lexicon
    low, high = window
    folded = copy.folded[word]
    if folded in words.leads:
        reading = _lead(copy, word, window)
        if reading:
            return reading
    if folded in words.adverbs:
        return read_adverb(copy, word, window)
    if folded in words.raising:
        return read_raising(copy, word, window)
    if folded in words.doubled and word + 1 < high:
        second = word + 2 if word + 2 < high and _parted(copy, word) else word + 1
        double = f"{folded} {copy.folded[second]}"
        if double in words.verbs and not copy.edge(word + 1) and not copy.edge(second):
            reading = read_verb(copy, word, reporting_verb(double), window, found, second)
            if reading:
                return reading
    verb = copy.verb(word)
    if verb:
        if verb.noun and _in_name(copy, word, low):
            return None
        reading = read_verb(copy, word, verb, window, found, word)
        if reading:
            return reading
    if folded in words.accounts or folded in words.surveys:
        reading = read_survey(copy, word, window) if folded in words.surveys else read_account(copy, word, window)
        if reading:
            return reading
    if folded in words.states:
        return read_state(copy, word, window)
    if folded in words.passives:
        group = verb_group(copy, word, low)
        first = group if any(kind & BE for kind in copy.classes[group:word]) else word
        reading = read_passive(copy, word, Range(first, word + 1), window)
        if reading:
            return reading
    return read_noun(copy, word, window)


def _parted(copy: Copy, word: int) -> bool:
    """Does an adverb part a verb from the word that makes it a cue ("spoke emotionally of")?"""
    return (
        copy.folded[word + 1][-2:] == "ly"
        and word + 2 < len(copy.folded)
        and copy.manner(word + 1)
        and f"{copy.folded[word]} {copy.folded[word + 2]}" in copy.lexicon.verbs
    )


def _in_name(copy: Copy, word: int, low: int) -> bool:
    """Is the word the last of a name ("the Washington Post"), headlines aside?"""
    if word == low or not copy.capital(word) or not copy.capital(word - 1) or copy.gap(word) != " ":
        return False
    return copy.segments.block_of(copy.segments.sentence_at(copy.starts[word])).kind not in (HEADLINE, HEADING)


def _lead(copy: Copy, word: int, window: Window) -> Reading | None:
    low, high = window
    for rest in copy.lexicon.leads[copy.folded[word]]:
        last = word + 1 + len(rest)
        if last < high and tuple(copy.folded[word + 1 : last]) == rest:
            break
    else:
        return None
    if copy.edge(last) and copy.gap(last).strip() not in ("", '"', "“"):
        return None
    source = copy.phrase_after(last, high, loose=True) or _source_after(copy, last, high)
    if source is None:
        return None
    opening = word == low or (word == low + 1 and bool(copy.classes[low] & (CONJ | ADV)))
    if opening:
        end = copy.phrase_end(last, high, loose=True)
        cut = source.last if _apposed(copy, end, source.last, high) else end
        if cut >= high:
            return None
        return Reading(Range(last, cut), Range(word, last), AFTER, cut, None, word, False, window)
    first = clause_start(copy, word, window)
    after = source.last
    mode = AFTER if after < high and "," in copy.gap(after) and not starts_another_clause(copy, after) else WHOLE
    return Reading(
        source, Range(word, last), AROUND if mode == AFTER else WHOLE, after if mode == AFTER else -1,
        Range(min(first, word), word), word, False, window,
    )  # fmt: skip


def _source_after(copy: Copy, first: int, high: int) -> Range | None:
    """A source that no subject could be: "according to him", "according to early returns"."""
    if first >= high:
        return None
    if copy.classes[first] & OBJ:
        return Range(first, first + 1)
    if first + 1 < high and not copy.edge(first + 1) and (copy.classes[first] & TIME or copy.manner(first)):
        return Range(first, copy.phrase_end(first, high, loose=True))
    return None


def _apposed(copy: Copy, first: int, end: int, high: int) -> bool:
    """Is what stands between the comma at ``first`` and the one at ``end`` an apposition of the source, so that the
    content begins behind it?"""
    if not first < end < high or "," not in copy.gap(end) or copy.folded[first] not in _APPOSED:
        return False
    if end - 2 > first and copy.manner(end - 2):
        return False  # it ends in an adjective, and goes on: "the wildly popular, much imitated game"
    kind = copy.classes[end]
    return not kind & (REL | PREP | CONJ) and not copy.folded[end].endswith("ing")
